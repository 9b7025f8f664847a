using System.Globalization;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Share of verdicts that stay the same when an answer is changed in a way that should not matter.</summary>
internal static class Robustness
{
    private static readonly string[] Neutral =
    [
        "Please stop me whenever something is unclear to you.", "I had a coffee on the way here and feel quite awake.",
        "Sorry, my neighbors are drilling, I hope you can still hear me.", "So much for the introduction, let us look at the details.",
        "The museum has a fine collection of Dutch paintings from that period.", "My sister bakes bread on Sundays with rye flour and a little honey.",
        "Our cat prefers the chair by the window to any of the cushions.", "Football practice was moved to Thursday because the pitch is flooded.",
    ];

    public static void Print(IReadOnlyList<DevQuestion> questions, TextWriter output)
    {
        output.WriteLine("| change | verdicts unchanged | met turned not met |");
        output.WriteLine("|---|---|---|");
        Row("one typo in a word of five letters or more", (text, random) => Typos(text, random, 1));
        Row("a typo in one of ten such words", (text, random) => Typos(text, random, Math.Max(1, text.Split(' ').Count(IsLong) / 10)));
        Row("sentences in another order", Shuffled);
        Row("a neutral sentence added", (text, random) => Padded(text, random, 1));
        Row("three neutral sentences added", (text, random) => Padded(text, random, 3));
        Row("upper case", (text, _) => text.ToUpperInvariant());
        Row("white space doubled", (text, _) => text.Replace(" ", "  ", StringComparison.Ordinal));

        void Row(string name, Func<string, Random, string> change)
        {
            var random = new Random(11);
            int all = 0, same = 0, lost = 0;
            foreach (var question in questions)
            {
                var grader = RubricGrader.Train(question.Rubric, GradingBackground.Empty);
                foreach (var answer in question.Answers)
                    foreach (var (before, after) in grader.Grade(answer.Text).Criteria.Zip(grader.Grade(change(answer.Text, random)).Criteria))
                    {
                        all++;
                        same += before.Verdict == after.Verdict ? 1 : 0;
                        lost += before.Verdict == Verdict.Met && after.Verdict != Verdict.Met ? 1 : 0;
                    }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {(double)same / all:P2} | {lost} of {all} |"));
        }
    }

    private static bool IsLong(string word) => word.Length >= 5 && word.All(char.IsAsciiLetter);

    private static string Typos(string text, Random random, int count)
    {
        var words = text.Split(' ');
        int[] candidates = [.. Enumerable.Range(0, words.Length).Where(i => IsLong(words[i]))];
        random.Shuffle(candidates);
        foreach (var i in candidates.Take(count))
        {
            var letters = words[i].ToCharArray();
            var at = random.Next(1, letters.Length - 1);
            words[i] = random.Next(3) switch
            {
                0 => new string(letters).Remove(at, 1),
                1 => new string(letters).Insert(at, letters[at].ToString()),
                _ => new string([.. letters[..at], letters[at + 1], letters[at], .. letters[(at + 2)..]]),
            };
        }

        return string.Join(' ', words);
    }

    private static string[] Sentences(string text) => text.Replace("! ", "!|", StringComparison.Ordinal).Replace("? ", "?|", StringComparison.Ordinal)
        .Replace(". ", ".|", StringComparison.Ordinal).Replace("\n", "\n|", StringComparison.Ordinal).Split('|');

    private static string Shuffled(string text, Random random)
    {
        var sentences = Sentences(text);
        random.Shuffle(sentences);
        return string.Join(' ', sentences);
    }

    private static string Padded(string text, Random random, int count)
    {
        var sentences = Sentences(text).ToList();
        for (var i = 0; i < count; i++)
            sentences.Insert(random.Next(sentences.Count + 1), Neutral[random.Next(Neutral.Length)]);
        return string.Join(' ', sentences);
    }
}
