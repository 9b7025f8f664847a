using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Catalog;

/// <summary>Which part of a list.</summary>
public sealed record PageQuery(
    [property: FromQuery(Name = "limit"), Range(Paging.MinLimit, Paging.MaxLimit), Description("1 to 100; 50 when left out.")] int? Limit,
    [property: FromQuery(Name = "cursor"), MaxLength(64), Description("The nextCursor of the part before.")] string? Cursor);
