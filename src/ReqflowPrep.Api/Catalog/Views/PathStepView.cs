using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A section of a learning path.</summary>
public sealed record PathStepView(
    string Title,
    [property: Description("Why these concepts come here.")] string Why,
    int ReadingMinutes,
    int Cards,
    int Questions,
    [property: Description("In the order in which to read them.")] IReadOnlyList<ConceptSummary> Concepts)
{
    internal static PathStepView Of(PathStep step, ContentCatalog catalog)
    {
        var concepts = step.Concepts.Select(slug => ConceptSummary.Of(catalog.FindConcept(slug)!)).ToList();
        return new(step.Title, step.Why, concepts.Sum(c => c.ReadingMinutes), concepts.Sum(c => c.Cards), concepts.Sum(c => c.Questions.Count), concepts);
    }
}
