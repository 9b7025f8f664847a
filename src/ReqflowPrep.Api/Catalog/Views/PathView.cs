using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>An ordered route through the concepts: a prerequisite that is in the path comes before what needs it.</summary>
public sealed record PathView(
    string Id,
    string Title,
    [property: Description("Who it is for.")] string Audience,
    [property: Description("What one has at its end; Markdown.")] string Gives,
    int Concepts,
    int ReadingMinutes,
    int Cards,
    int Questions,
    IReadOnlyList<PathStepView> Steps)
{
    internal static PathView Of(LearningPath path, ContentCatalog catalog)
    {
        var all = PathSummary.Of(path, catalog);
        return new(
            path.Id, path.Title, path.Audience, path.Gives, all.Concepts, all.ReadingMinutes, all.Cards, all.Questions,
            [.. path.Steps.Select(step => PathStepView.Of(step, catalog))]);
    }
}
