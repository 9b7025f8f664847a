using System.Collections.Frozen;

namespace ReqflowPrep.Grading.Text;

/// <summary>The things of which a criterion such as "Mentions version vectors or vector clocks" asks for one to be named.</summary>
internal sealed class NamedThings
{
    // Longer ones are descriptions, which nobody repeats word for word.
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Separators = new[] { "or", "as", "e.g", "eg", "like", "such", "i.e" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string[][] _things;

    /// <summary>Reads what a criterion that asks for a mention names; nothing for any other.</summary>
    /// <param name="wordings">The criterion, and the same in other words.</param>
    public NamedThings(IEnumerable<string> wordings) => _things = [.. wordings.Where(CriterionText.AsksForMention).SelectMany(Read)];

    /// <summary>Whether one of them stands in a text, its content words side by side.</summary>
    public bool AreIn(Word[] words)
    {
        foreach (var thing in _things)
            for (var i = 0; i < words.Length; i++)
                if (StandsAt(words, i, thing))
                    return true;
        return false;
    }

    private static IEnumerable<string[]> Read(string criterion)
    {
        var thing = new List<string>();
        foreach (var word in Tokenizer.Tokenize(CriterionText.Statement(criterion)).Append(new(0, 0, "", "", false, Break.Sentence)))
        {
            if (word.Break == Break.None && !Separators.Contains(word.Form))
            {
                if (word.IsContent)
                    thing.Add(word.Stem);
                continue;
            }

            if (thing.Count is > 0 and <= MostWords)
                yield return [.. thing];
            thing.Clear();
            if (word.IsContent && !Separators.Contains(word.Form))
                thing.Add(word.Stem);
        }
    }

    private static bool StandsAt(Word[] words, int first, string[] thing)
    {
        var next = 0;
        for (var i = first; i < words.Length && next < thing.Length; i++)
        {
            if (!words[i].IsContent && next > 0)
                continue;
            if (words[i].Stem != thing[next] || (next > 0 && words[i].Break == Break.Sentence))
                return false;
            next++;
        }

        return next == thing.Length;
    }
}
