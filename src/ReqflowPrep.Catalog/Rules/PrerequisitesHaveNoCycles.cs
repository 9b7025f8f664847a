using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>Following prerequisites never leads back; the cycle is shown.</summary>
internal sealed class PrerequisitesHaveNoCycles : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var pages = draft.Pages.ToDictionary(page => page.Slug);
        var done = new HashSet<string>();
        foreach (var slug in pages.Keys)
            Follow(slug, []);

        void Follow(string slug, List<string> path)
        {
            if (path.IndexOf(slug) is >= 0 and var start)
            {
                var cycle = string.Join(" → ", path.Skip(start).Append(slug));
                mistakes.Add(draft.Sources.Of(pages[slug], "prerequisites"), $"prerequisites lead back to where they started: {cycle}");
            }
            else if (!done.Contains(slug) && pages.TryGetValue(slug, out var page))
            {
                path.Add(slug);
                foreach (var prerequisite in page.Prerequisites.Where(prerequisite => prerequisite != slug))
                    Follow(prerequisite, path);
                path.RemoveAt(path.Count - 1);
                done.Add(slug);
            }
        }
    }
}
