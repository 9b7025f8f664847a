using System.Collections.Frozen;

namespace ReqflowPrep.Grading.Text;

/// <summary>Recognizes sentences that speak to the grader instead of answering the question.</summary>
internal static class GraderInstructions
{
    private static readonly FrozenSet<string> Addressees = Set(
        "grader graders grading graded evaluator evaluation examiner rubric criteria criterion candidate prompt instruction instructions " +
        "verdict verdicts marks marker scoring autograded system output assistant");

    private static readonly FrozenSet<string> Demands = Set(
        "met pass passes passed full maximum max 100 all confirmed verified approved ignore disregard award give grade mark output return score");

    private const string Verdict = "met";

    // A verdict and what it is about stand this many words apart at most: "every ancient browser we met" is no instruction.
    private const int Reach = 3;
    private const int Repeated = 3;

    private static readonly FrozenSet<string> Objects = Set(
        "all every everything each item items label labels output result criteria criterion c1 c2 c3 c4 c5 c6 overall final correct");

    /// <summary>Whether a sentence hands out verdicts ("every item is met"), or both addresses the grader and asks for a result: two words of each kind, or three in all with two side by side.</summary>
    public static bool Contains(Word[] words, Passage sentence)
    {
        int addressees = 0, demands = 0, verdicts = 0, lastVerdict = -Reach - 1, lastObject = -Reach - 1;
        var adjacent = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var addressee = Addressees.Contains(words[i].Form);
            var demand = Demands.Contains(words[i].Form);
            if (words[i].Form == Verdict)
                (verdicts, lastVerdict) = (verdicts + 1, i);
            if (Objects.Contains(words[i].Form))
                lastObject = i;
            if (verdicts >= Repeated || (lastVerdict == i && i - lastObject <= Reach) || (lastObject == i && i - lastVerdict <= Reach))
                return true;
            addressees += addressee ? 1 : 0;
            demands += demand ? 1 : 0;
            adjacent |= i > sentence.First && ((addressee && Demands.Contains(words[i - 1].Form)) || (demand && Addressees.Contains(words[i - 1].Form)));
        }

        return adjacent ? addressees + demands >= 3 : addressees >= 2 && demands >= 2;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
