using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>What each distinct word of a text shares with the exemplars, looked up once however often the text is compared. Not thread-safe.</summary>
internal sealed class WordLookup
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<KnownForm> _forms = [];

    public WordLookup(ExemplarIndex index) =>
        (Index, Stems, Pairs) = (index, new(index.Stem), new(pair => index.StemPair(pair.First, pair.Second)));

    /// <summary>The exemplars.</summary>
    public ExemplarIndex Index { get; }

    /// <summary>Features of stems by number.</summary>
    public Shared<string, int> Stems { get; }

    /// <summary>Features of pairs of neighboring stems by number.</summary>
    public Shared<(string First, string Second), int> Pairs { get; }

    /// <summary>Number of distinct forms so far.</summary>
    public int Forms => _forms.Count;

    /// <summary>What was found for a form's number.</summary>
    public KnownForm Form(int number) => _forms[number];

    /// <summary>Number of a word's form; equal forms have equal numbers.</summary>
    public int Form(Word word)
    {
        if (_numbers.TryGetValue(word.Form, out var number))
            return number;
        _numbers.Add(word.Form, number = _forms.Count);
        _forms.Add(Index.Form(word));
        return number;
    }
}
