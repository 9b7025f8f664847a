using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A file of exemplars has every criterion and misconception of its question and nothing else.</summary>
internal sealed class ExemplarsMatchTheRubric : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in draft.Questions)
        {
            var file = draft.Folder.Find($"concepts/{question.Concept}/{ItemId.Local(question.Id)}.exemplars.yaml");
            if (file?.Root is not YamlMapping root)
                continue;
            Compare(file, root, "criteria", [.. question.Criteria.Select(criterion => criterion.Id)], "criterion");
            Compare(file, root, "misconceptions", [.. question.Misconceptions.Select(misconception => misconception.Id)], "misconception");
        }

        void Compare(SourceFile file, YamlMapping root, string key, List<string> ids, string what)
        {
            var entry = root.Find(key);
            var written = entry?.Value is YamlMapping mapping ? mapping.Entries : [];
            foreach (var stranger in written.Where(stranger => !ids.Contains(stranger.Key)))
                mistakes.Add(file.Path, stranger.Line, $"the question has no {what} '{stranger.Key}'; {Suggestion.For(stranger.Key, ids)}");
            foreach (var id in ids.Where(id => id.Length > 0 && written.All(present => present.Key != id)))
                mistakes.Add(file.Path, entry?.Line ?? 1, $"the exemplars of the {what} '{id}' are missing");
        }
    }
}
