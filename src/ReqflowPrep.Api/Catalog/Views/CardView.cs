using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A flash card. Front and back are Markdown.</summary>
public sealed record CardView(
    string Id,
    string Concept,
    CardKind Kind,
    string Front,
    string Back,
    [property: Description("The gotcha that it asks about.")] string? Gotcha,
    [property: Description("The post-mortem that it asks about.")] string? Postmortem)
{
    internal static CardView Of(Card card) => new(card.Id, card.Concept, card.Kind, card.Front, card.Back, card.Gotcha, card.Incident);
}
