namespace ReqflowPrep.Data;

/// <summary>The stable content id that a memory hangs on: a card, or a criterion within its question.</summary>
/// <param name="Type">Card or criterion.</param>
/// <param name="ItemId">The card's id, or the id of the criterion's question.</param>
/// <param name="CriterionId">The criterion's id within its question; empty for a card.</param>
public readonly record struct ItemKey(ItemType Type, string ItemId, string CriterionId)
{
    public static ItemKey Card(string cardId) => new(ItemType.Card, cardId, "");

    public static ItemKey Criterion(string questionId, string criterionId) => new(ItemType.Criterion, questionId, criterionId);
}
