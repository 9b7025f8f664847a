using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A concept as lists show it.</summary>
public sealed record ConceptSummary(string Slug, string Title, string Category, Difficulty Difficulty, string Tagline, int ReadingMinutes, int Cards, IReadOnlyList<string> Questions)
{
    internal static ConceptSummary Of(Concept concept) => new(
        concept.Slug, concept.Title, concept.Category, concept.Difficulty, concept.Tagline, concept.ReadingMinutes, concept.Cards.Count, [.. concept.Questions.Select(q => q.Id)]);
}
