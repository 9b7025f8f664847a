using System.ComponentModel;
using ReqflowPrep.Api.Queue;

namespace ReqflowPrep.Api.Progress;

/// <summary>A card, or one criterion of a question, that is likely to be missed.</summary>
public sealed record WeakSpot(
    QueueItemType Type,
    [property: Description("The card, or the criterion's question.")] string Id,
    [property: Description("Null for a card.")] string? CriterionId,
    string Concept,
    [property: Description("The criterion's text or the card's front.")] string Text,
    [property: Description("The probability of recall now.")] double Retrievability,
    int Lapses,
    DateTimeOffset Due);
