using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A key term with what means the same and what is only near.</summary>
public sealed record GlossaryTermView(
    string Term,
    string Definition,
    [property: Description("Interchangeable wordings.")] IReadOnlyList<string> Synonyms,
    [property: Description("Near, but not the same.")] IReadOnlyList<string> Related)
{
    internal static GlossaryTermView Of(GlossaryTerm term) => new(term.Term, term.Definition, term.Synonyms, term.Related);
}
