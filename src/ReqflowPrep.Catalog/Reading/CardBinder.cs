namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds cards.yaml.</summary>
internal static class CardBinder
{
    public static IReadOnlyList<Card> Bind(Binding binding, string slug) => binding.RootItems("a card", fields =>
    {
        var kind = fields.OneOf<CardKind>("kind");
        return new Card
        {
            Id = ItemId.Full(slug, fields.Id()),
            Concept = slug,
            FormerIds = FormerIds.Bind(fields, slug),
            Kind = kind,
            Gotcha = kind == CardKind.Gotcha ? ItemId.Full(slug, fields.Id("gotcha")) : null,
            Incident = kind == CardKind.Postmortem ? fields.Id("incident") : null,
            Front = fields.Text("front"),
            Back = fields.Text("back"),
        };
    });
}
