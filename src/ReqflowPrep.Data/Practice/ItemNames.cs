using System.Collections.Frozen;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Data;

/// <summary>
/// The ids that items used to have. The log is never rewritten, so its rows may carry a former id; everything else is moved to the current
/// one when the service starts.
/// </summary>
public sealed class ItemNames
{
    private readonly FrozenDictionary<ItemKey, ItemKey> _current;
    private readonly ILookup<ItemKey, ItemKey> _former;

    public ItemNames(ContentCatalog catalog)
    {
        _current = catalog.Cards.SelectMany(RenamedCards).Concat(catalog.Questions.SelectMany(RenamedCriteria)).ToFrozenDictionary(r => r.Former, r => r.Current);
        _former = _current.ToLookup(r => r.Value, r => r.Key);
        RenamedQuestions = [.. catalog.Questions.SelectMany(q => q.FormerIds.Select(former => (former, q.Id)))];
    }

    public IEnumerable<KeyValuePair<ItemKey, ItemKey>> Renamed => _current;

    public IReadOnlyList<(string Former, string Current)> RenamedQuestions { get; }

    public ItemKey Current(ItemKey item) => _current.GetValueOrDefault(item, item);

    /// <summary>All names that rows of an item may carry, the current one first.</summary>
    public IReadOnlyList<ItemKey> AllNames(ItemKey current) => [current, .. _former[current]];

    private static IEnumerable<(ItemKey Former, ItemKey Current)> RenamedCards(Card card) =>
        card.FormerIds.Select(former => (ItemKey.Card(former), ItemKey.Card(card.Id)));

    private static IEnumerable<(ItemKey Former, ItemKey Current)> RenamedCriteria(Question question) =>
        from criterion in question.Criteria
        let current = ItemKey.Criterion(question.Id, criterion.Id)
        from questionId in question.FormerIds.Prepend(question.Id)
        from criterionId in criterion.FormerIds.Prepend(criterion.Id)
        let former = ItemKey.Criterion(questionId, criterionId)
        where former != current
        select (former, current);
}
