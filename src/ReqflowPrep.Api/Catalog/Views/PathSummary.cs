using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A learning path as lists show it.</summary>
public sealed record PathSummary(
    string Id,
    string Title,
    [property: Description("Who it is for.")] string Audience,
    [property: Description("What one has at its end; Markdown.")] string Gives,
    int Steps,
    int Concepts,
    int ReadingMinutes,
    int Cards,
    int Questions)
{
    internal static PathSummary Of(LearningPath path, ContentCatalog catalog)
    {
        var concepts = path.Steps.SelectMany(step => step.Concepts).Select(slug => catalog.FindConcept(slug)!).ToList();
        return new(
            path.Id, path.Title, path.Audience, path.Gives, path.Steps.Count, concepts.Count,
            concepts.Sum(c => c.ReadingMinutes), concepts.Sum(c => c.Cards.Count), concepts.Sum(c => c.Questions.Count));
    }
}
