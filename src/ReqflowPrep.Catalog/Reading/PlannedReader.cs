namespace ReqflowPrep.Catalog.Reading;

/// <summary>Reads planned.tsv: one concept a line, slug and title with a tab between.</summary>
internal static class PlannedReader
{
    public static IReadOnlyList<PlannedConcept> Read(Binding binding)
    {
        var planned = new List<PlannedConcept>();
        var line = 0;
        foreach (var text in binding.File.Text.Split('\n'))
        {
            line++;
            if (text.Trim().Length == 0)
                continue;
            if (text.TrimEnd('\r').Split('\t') is [var slug, { Length: > 0 } title] && ItemId.IsValid(slug))
            {
                var concept = new PlannedConcept(slug, title);
                binding.Sources.Add(concept, binding.File, line);
                planned.Add(concept);
            }
            else
            {
                binding.Report(line, $"a line must be a slug ({ItemId.Grammar}), a tab and a title; this is '{text.Trim()}'");
            }
        }

        return planned.AsReadOnly();
    }
}
