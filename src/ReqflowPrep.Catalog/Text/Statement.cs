using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace ReqflowPrep.Catalog.Text;

/// <summary>A sentence as rules compare it: its words in order, and its content words as a set.</summary>
internal sealed class Statement
{
    /// <summary>Words of negation are not among these: they turn the meaning.</summary>
    private static readonly FrozenSet<ulong> StopWords = Words.Of(
        """
        a an the and or but so of to in on at by for from with as is are was were be been it its it's this that these those we
        you they i our your their he she then than there just will would can could has have had do does did if when which who
        what while into also one
        """).Select(word => Fingerprint.Of(word)).ToFrozenSet();

    private readonly ulong[] _words;
    private readonly ulong[] _content;

    public Statement(string text)
    {
        Text = text;
        var words = new List<ulong>(24);
        var content = new List<ulong>(24);
        foreach (var word in Words.In(text))
        {
            var identity = Fingerprint.Of(word);
            words.Add(identity);
            if (!StopWords.Contains(identity))
                content.Add(Fingerprint.Of(Stem(word)));
        }

        _words = [.. words];
        content.Sort();
        _content = [.. content.Distinct()];
    }

    public string Text { get; }

    /// <summary>Equal for the same words, whatever their case and punctuation.</summary>
    public ulong Identity => Fingerprint.Of(_words);

    /// <summary>Equal for the same first words.</summary>
    public ulong Opening(int words) => Fingerprint.Of(_words.AsSpan(0, Math.Min(words, _words.Length)));

    /// <summary>The identities of all runs of so many words.</summary>
    public IEnumerable<ulong> Runs(int words)
    {
        for (var i = 0; i + words <= _words.Length; i++)
            yield return Fingerprint.Of(_words.AsSpan(i, words));
    }

    /// <summary>Content words in common over all content words of both (Jaccard's index), 0 to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Likeness(Statement other)
    {
        var (a, b) = (_content, other._content);
        var (shared, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }

    /// <summary>Cuts the endings of plural, past and present forms, enough to see that two statements use the same words.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word[..^ending.Length];
        return word;
    }
}
