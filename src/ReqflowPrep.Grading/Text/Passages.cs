namespace ReqflowPrep.Grading.Text;

/// <summary>Cuts the words of a text into passages to be judged.</summary>
internal static class Passages
{
    // Shorter ones resemble everything a little; leaving them out gained .008 macro-F1.
    private const int FewestWords = 4;

    // Speech without punctuation: a run longer than this is also looked at in steps.
    private const int LongRun = 24;
    private const int Step = 8;

    /// <summary>Runs of words that begin at a break of at least the given strength.</summary>
    public static List<Passage> Split(Word[] words, Break strength)
    {
        var runs = new List<Passage>();
        var first = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            if (i < words.Length && words[i].Break < strength)
                continue;
            if (i > first)
                runs.Add(new(first, i));
            first = i;
        }

        return runs;
    }

    /// <summary>The words outside of some runs. What follows a gap begins a sentence of its own.</summary>
    public static Word[] Without(Word[] words, IReadOnlyList<Passage> runs)
    {
        var left = new bool[words.Length];
        foreach (var run in runs)
            Array.Fill(left, true, run.First, run.Length);
        return Without(words, left);
    }

    /// <summary>The words that are not left out. What follows a gap begins a sentence of its own.</summary>
    public static Word[] Without(Word[] words, bool[] left)
    {
        if (!left.Contains(true))
            return words;
        var kept = new List<Word>(words.Length);
        for (var i = 0; i < words.Length; i++)
            if (!left[i])
                kept.Add(i > 0 && left[i - 1] ? words[i] with { Break = Break.Sentence } : words[i]);
        return [.. kept];
    }

    /// <summary>Some sentences in the given order.</summary>
    public static Word[] Keep(Word[] words, Passage[] sentences)
    {
        var kept = new Word[sentences.Sum(sentence => sentence.Length)];
        var next = 0;
        foreach (var sentence in sentences)
        {
            Array.Copy(words, sentence.First, kept, next, sentence.Length);
            kept[next] = kept[next] with { Break = Break.Sentence };
            next += sentence.Length;
        }

        return kept;
    }

    /// <summary>Clauses, sentences and neighboring pairs of both, each once, in order of their first word and then of their length.</summary>
    public static Passage[] Windows(Word[] words)
    {
        var windows = new List<Passage>();
        foreach (var strength in (ReadOnlySpan<Break>)[Break.Clause, Break.Sentence])
        {
            var runs = Split(words, strength);
            for (var i = 0; i < runs.Count; i++)
            {
                windows.Add(runs[i]);
                if (i + 1 < runs.Count)
                    windows.Add(new(runs[i].First, runs[i + 1].End));
                if (strength == Break.Clause && runs[i].Length > LongRun)
                    for (var first = runs[i].First; first + LongRun - Step < runs[i].End; first += Step)
                        windows.Add(new(first, Math.Min(first + LongRun - Step, runs[i].End)));
            }
        }

        var distinct = windows.Distinct().OrderBy(window => window.First).ThenBy(window => window.End).ToArray();
        var longEnough = distinct.Where(window => window.Length >= FewestWords).ToArray();
        return longEnough.Length > 0 ? longEnough : distinct;
    }
}
