using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A former id leads to one item: nothing else has it now or had it before.</summary>
internal sealed class FormerIdsAreFree : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var ids = new FormerIdCheck(draft.Sources, mistakes);
        ids.Check(draft.Pages, page => page.Slug, page => page.FormerSlugs);
        ids.Check(draft.Pages.SelectMany(page => page.Gotchas), gotcha => gotcha.Id, gotcha => gotcha.FormerIds);
        ids.Check(draft.Cards, card => card.Id, card => card.FormerIds);
        ids.Check(draft.Questions, question => question.Id, question => question.FormerIds);
        foreach (var question in draft.Questions)
            ids.Check(question.Criteria, criterion => criterion.Id, criterion => criterion.FormerIds);
    }

    private sealed class FormerIdCheck(Sources sources, MistakeList mistakes)
    {
        public void Check<T>(IEnumerable<T> items, Func<T, string> id, Func<T, IReadOnlyList<string>> formerIds)
            where T : class
        {
            var all = items.ToList();
            var holders = new Dictionary<string, T>();
            foreach (var item in all)
                holders.TryAdd(id(item), item);
            foreach (var item in all)
                foreach (var (index, former) in formerIds(item).Index())
                    Check(item, index, former, holders);
        }

        private void Check<T>(T item, int index, string former, Dictionary<string, T> holders)
            where T : class
        {
            var place = sources.Of(item, "formerIds", index);
            if (!former.Split('.').All(ItemId.IsValid))
                mistakes.Add(place, $"'{former}' is not an id: {ItemId.Grammar}");
            else if (!holders.TryAdd(former, item))
                mistakes.Add(place, $"the former id '{former}' is taken by the item at {sources.Of(holders[former])}");
        }
    }
}
