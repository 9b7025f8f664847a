using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>Something that holds the words.</summary>
public sealed record SearchHitView(
    SearchKind Type,
    string Id,
    [property: Description("The slug of the concept that it belongs to.")] string Concept,
    string Title,
    [property: Description("How well it fits, to compare within one reply.")] double Score)
{
    internal static SearchHitView Of(SearchHit hit) => new(hit.Kind, hit.Id, hit.Concept, hit.Title, Math.Round(hit.Score, 3));
}
