using System.Collections.Frozen;

namespace ReqflowPrep.Grading.Text;

/// <summary>Recognizes that something is called unnecessary: "you don't need X" says nothing for X, whatever words it shares with a claim about X.</summary>
internal static class Dismissals
{
    // "not really all that necessary": the negation stands this many words before at most.
    private const int Reach = 4;

    private static readonly FrozenSet<string> Alone = Set("pointless unnecessary needless useless overkill superfluous irrelevant unneeded");

    private static readonly FrozenSet<string> Negated = Set(
        "need needs needed necessary require required bother matter matters worth point use useful sense important harm");

    /// <summary>Index of the first word of each dismissal and after its last.</summary>
    public static List<Passage> Find(Word[] words)
    {
        var found = new List<Passage>();
        var negation = -Reach - 1;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Break == Break.Sentence)
                negation = -Reach - 1;
            if (words[i].Stem == "not")
                negation = i;
            if (Alone.Contains(words[i].Form))
                found.Add(new(i, i + 1));
            else if (i - negation <= Reach && i > negation && Negated.Contains(words[i].Form))
                found.Add(new(negation, i + 1));
        }

        return found;
    }

    /// <summary>Whether a text dismisses anything.</summary>
    public static bool Any(string text) => Find(Tokenizer.Tokenize(text)).Count > 0;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
