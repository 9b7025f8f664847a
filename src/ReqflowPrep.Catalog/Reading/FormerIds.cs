namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds <c>formerIds</c>: an id that an item had in the same concept, or a full id when it came from another.</summary>
internal static class FormerIds
{
    public static IReadOnlyList<string> Bind(Fields fields, string slug) =>
        [.. fields.OptionalTexts("formerIds").Select(id => id.Contains('.') ? id : ItemId.Full(slug, id))];
}
