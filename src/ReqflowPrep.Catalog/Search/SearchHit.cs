namespace ReqflowPrep.Catalog;

/// <summary>An item that matches a search.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its slug or full id.</param>
/// <param name="Concept">The slug of its concept.</param>
/// <param name="Title">Its title, or the first words that a learner reads of it.</param>
/// <param name="Score">How well it matches, above 0; only comparable within one search.</param>
public sealed record SearchHit(SearchKind Kind, string Id, string Concept, string Title, float Score);
