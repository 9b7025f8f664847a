namespace ReqflowPrep.Catalog;

/// <summary>A glossary term that a page uses.</summary>
/// <param name="Term">The term with its definition and the concept that defines it.</param>
/// <param name="Text">The wording of its first occurrence, as it stands on the page: the term, a synonym or a plural.</param>
public sealed record TermOnPage(GlossaryTerm Term, string Text);
