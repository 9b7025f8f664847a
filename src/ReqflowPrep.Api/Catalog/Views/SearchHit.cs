using System.ComponentModel;

namespace ReqflowPrep.Api.Catalog;

public sealed record SearchHit(
    [property: Description("concept, gotcha, postmortem, question, card or term.")] string Type,
    string Id,
    [property: Description("The concept's slug; null for a post-mortem, which may belong to several.")] string? Concept,
    string Title,
    [property: Description("A piece of the text around the words found.")] string Snippet,
    double Score);
