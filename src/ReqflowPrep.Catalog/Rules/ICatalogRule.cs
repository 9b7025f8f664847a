using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>One thing that must be true of a catalog whose files are well-formed.</summary>
internal interface ICatalogRule
{
    /// <summary>Adds a mistake for everything that breaks the rule.</summary>
    void Check(CatalogDraft draft, MistakeList mistakes);
}
