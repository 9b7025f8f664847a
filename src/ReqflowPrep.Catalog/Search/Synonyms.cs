using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Search;

/// <summary>Names of the glossary that mean the same: who searches for one finds the others.</summary>
internal sealed class Synonyms
{
    /// <summary>Names by the stem of their first word.</summary>
    private readonly ILookup<string, Name> _names;

    public Synonyms(IEnumerable<GlossaryTerm> glossary) =>
        _names = glossary.Where(term => term.Synonyms.Count > 0).SelectMany(NamesOf).ToLookup(name => name.Stems[0]);

    /// <summary>For each name in a query the other names of its group, with the bits of the words that they stand for.</summary>
    public IEnumerable<(IReadOnlyList<string> Other, uint Matched)> Of(IReadOnlyList<string> words)
    {
        var stems = words.Select(Stemmer.Stem).ToList();
        for (var start = 0; start < stems.Count; start++)
        {
            foreach (var name in _names[stems[start]])
            {
                if (!stems.Skip(start).Take(name.Stems.Count).SequenceEqual(name.Stems))
                    continue;
                var matched = ((1u << name.Stems.Count) - 1) << start;
                foreach (var other in name.Others)
                    yield return (other, matched);
            }
        }
    }

    private static IEnumerable<Name> NamesOf(GlossaryTerm term)
    {
        var names = term.Synonyms.Prepend(term.Term).Select(name => SearchWords.Of(name).ToList()).Where(name => name.Count > 0).ToList();
        return names.Select(name => new Name([.. name.Select(Stemmer.Stem)], [.. names.Where(other => other != name)]));
    }

    private sealed record Name(IReadOnlyList<string> Stems, IReadOnlyList<IReadOnlyList<string>> Others);
}
