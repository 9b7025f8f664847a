namespace ReqflowPrep.Grading;

/// <summary>A term of the field and the other words for exactly the same thing.</summary>
/// <param name="Name">The usual term, for example "split brain".</param>
/// <param name="Aliases">True synonyms, for example "dual primary"; related terms don't belong here.</param>
public sealed record GlossaryTerm(string Name, IReadOnlyList<string> Aliases);
