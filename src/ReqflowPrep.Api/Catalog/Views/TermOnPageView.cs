using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A glossary term that a page uses, to link from its texts.</summary>
public sealed record TermOnPageView(
    string Term,
    [property: Description("The wording of its first occurrence on the page: the term, a synonym or a plural.")] string Text,
    [property: Description("The slug of the concept that defines it.")] string Concept,
    string Definition)
{
    internal static TermOnPageView Of(TermOnPage found) => new(found.Term.Term, found.Text, found.Term.Concept, found.Term.Definition);
}
