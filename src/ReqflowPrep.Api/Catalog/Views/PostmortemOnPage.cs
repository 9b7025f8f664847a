using System.ComponentModel;

namespace ReqflowPrep.Api.Catalog;

/// <summary>An incident as one concept's page tells it.</summary>
public sealed record PostmortemOnPage(
    [property: Description("What it shows about this concept.")] string Teaches,
    PostmortemView Incident);
