namespace ReqflowPrep.Catalog;

/// <summary>A card or question in the order in which new ones are introduced.</summary>
/// <param name="Kind">Card or question.</param>
/// <param name="Id">Its full id.</param>
/// <param name="Concept">The slug of its concept.</param>
public sealed record StudyItem(StudyItemKind Kind, string Id, string Concept);
