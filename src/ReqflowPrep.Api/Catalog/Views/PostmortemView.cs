using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A real incident. A fact that nobody could verify is null and named under unverified.</summary>
public sealed record PostmortemView(
    string Id,
    string Organization,
    string Title,
    [property: Description("As precise as datePrecision says: 2018-10-21, 2010-10 or 2015.")] string? Date,
    DatePrecision DatePrecision,
    [property: Description("True when the date was only inferred.")] bool DateIsApproximate,
    string? WhatFailed,
    string? Trigger,
    string? RootCause,
    string? BlastRadius,
    string? Duration,
    string? Fix,
    [property: Description("This catalog's opinion, not the company's.")] string? Lesson,
    [property: Description("The public post-mortem, or the page that tells it.")] string Url,
    [property: Description("Whose words the url holds.")] SourceKind SourceKind,
    IReadOnlyList<string> Concepts,
    [property: Description("How each fact is verified: in the post-mortem's own text, on another page, or by a second-hand summary.")] IReadOnlyDictionary<string, Verification> Verification,
    IReadOnlyList<string> Unverified,
    IReadOnlyList<string> Caveats,
    IReadOnlyList<string> Sources)
{
    internal static PostmortemView Of(Incident i) => new(
        i.Id, i.Organization, i.Title, i.Date, i.DatePrecision, i.DateIsApproximate, i.WhatFailed, i.Trigger, i.RootCause, i.BlastRadius, i.Duration, i.Fix, i.Lesson,
        i.Url, i.SourceKind, i.Concepts, i.Verification, i.Unverified, i.Caveats, i.Sources);
}
