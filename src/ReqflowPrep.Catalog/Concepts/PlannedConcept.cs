namespace ReqflowPrep.Catalog;

/// <summary>A concept that others may refer to and that nobody has written yet (planned.tsv).</summary>
/// <param name="Slug">The slug that it will have.</param>
/// <param name="Title">The title that it will have.</param>
public sealed record PlannedConcept(string Slug, string Title);
