namespace ReqflowPrep.Catalog;

/// <summary>A section of a learning path.</summary>
/// <param name="Title">The title.</param>
/// <param name="Why">Why these concepts come here, in a sentence or two.</param>
/// <param name="Concepts">The slugs in the order in which to read them, one or more; a prerequisite that the path has comes before.</param>
public sealed record PathStep(string Title, string Why, IReadOnlyList<string> Concepts);
