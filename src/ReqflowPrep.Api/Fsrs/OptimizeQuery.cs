using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>How the days of a log are counted, and how much of it is held out.</summary>
public sealed record OptimizeQuery(
    [property: FromQuery(Name = "timeZone"), MaxLength(64), Description("IANA name; UTC when left out.")] string? TimeZone,
    [property: FromQuery(Name = "rolloverHour"), Range(0, 23), Description("The hour at which a day begins; 4 when left out.")] int? RolloverHour,
    [property: FromQuery(Name = "trainBefore"), Description("RFC 3339: train on the rows before it and score the items after it.")] string? TrainBefore);
