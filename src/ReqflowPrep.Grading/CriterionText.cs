using System.Collections.Frozen;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading;

/// <summary>Reads what a criterion asks for.</summary>
internal static class CriterionText
{
    private static readonly FrozenSet<string> MentionVerbs = Set("mentions names lists mention name list");

    private static readonly FrozenSet<string> LeadingVerbs = Set(
        "mentions names lists mention name list explains explain says say states state warns warn recommends recommend suggests suggest weighs weigh " +
        "contrasts contrast describes describe notes note points proposes propose gives give limits asks identifies identify recognizes recognize " +
        "discusses discuss argues argue shows show defines define distinguishes distinguish compares compare knows know understands understand");

    private static readonly FrozenSet<string> Links = Set("that how why to for of out the a an when what which");

    /// <summary>Whether naming the thing is enough ("Mentions split-brain"); all else has to be claimed.</summary>
    public static bool AsksForMention(string text)
    {
        var words = Tokenizer.Tokenize(text);
        return words.Length > 0 && MentionVerbs.Contains(words[0].Form);
    }

    /// <summary>Whether what is asked for is itself that something is unnecessary.</summary>
    public static bool AsksForDismissal(Criterion criterion) =>
        Dismissals.Any(criterion.Text) || criterion.Exemplars.Met.Any(Dismissals.Any);

    /// <summary>The statement that is asked for: the criterion without the verb that asks for it.</summary>
    public static string Statement(string text)
    {
        var words = Tokenizer.Tokenize(text);
        var first = words.Length > 2 && LeadingVerbs.Contains(words[0].Form) ? 1 : 0;
        while (first > 0 && first < words.Length - 2 && Links.Contains(words[first].Form))
            first++;
        return words.Length == 0 ? text : text[words[first].Start..];
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
