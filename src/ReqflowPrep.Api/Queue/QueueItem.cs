using System.ComponentModel;

namespace ReqflowPrep.Api.Queue;

/// <summary>A card to review or a question to answer.</summary>
public sealed record QueueItem(
    QueueItemType Type,
    string Id,
    string Concept,
    [property: Description("Null for a new item.")] DateTimeOffset? Due,
    [property: Description("The probability of recall now; of a question, that of its weakest due must criterion. Null for a new item.")] double? Retrievability,
    bool IsNew,
    [property: Description("The criteria of a question that are due.")] IReadOnlyList<string>? DueCriteria);
