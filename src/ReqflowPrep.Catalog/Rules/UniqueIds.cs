using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>No two items of a kind share an id where it must tell them apart.</summary>
internal sealed class UniqueIds : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var unique = new Repeats(draft.Sources, mistakes);
        unique.Check(draft.Categories, category => category.Id, "category");
        unique.Check(draft.Planned, planned => planned.Slug, "planned concept");
        unique.Check(draft.Paths, path => path.Id, "path");
        foreach (var page in draft.Pages)
        {
            unique.Check(page.Gotchas, gotcha => ItemId.Local(gotcha.Id), "gotcha");
            unique.Check(page.Postmortems, postmortem => postmortem.Incident, "post-mortem of the incident");
        }

        foreach (var concept in draft.Concepts)
            unique.Check(concept.Cards, card => ItemId.Local(card.Id), "card");
        foreach (var question in draft.Questions)
        {
            unique.Check(question.Criteria, criterion => criterion.Id, "criterion");
            unique.Check(question.Misconceptions, misconception => misconception.Id, "misconception");
            unique.Check(question.CalibrationAnswers, answer => answer.Id, "answer");
        }

        foreach (var simulation in draft.Simulations)
        {
            unique.Check(simulation.Nodes, node => node.Id, "node");
            unique.Check(simulation.Edges, edge => edge.Id, "edge");
            unique.Check(simulation.Actions, action => action.Id, "action");
        }
    }

    private sealed class Repeats(Sources sources, MistakeList mistakes)
    {
        public void Check<T>(IEnumerable<T> items, Func<T, string> id, string what)
            where T : class
        {
            var first = new Dictionary<string, T>();
            foreach (var item in items.Where(item => id(item).Length > 0))
                if (!first.TryAdd(id(item), item))
                    mistakes.Add(sources.Of(item), $"the {what} '{id(item)}' is here twice; the first is at {sources.Of(first[id(item)])}");
        }
    }
}
