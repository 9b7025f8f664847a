using ReqflowPrep.Catalog;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Tests;

/// <summary>
/// Writes answers that get the verdicts a test needs, out of the question's own exemplars, whatever the grader of the day makes of them:
/// what is tested here is what follows from verdicts.
/// </summary>
public sealed class Answers(QuestionGraders graders)
{
    public string Meeting(Question question, params string[] criteria) => With(question, criteria.ToDictionary(c => c, _ => Verdict.Met));

    public string MeetingAll(Question question) => Meeting(question, [.. question.Criteria.Select(c => c.Id)]);

    public string MeetingAllBut(Question question, params string[] missed) => Meeting(question, [.. question.Criteria.Select(c => c.Id).Except(missed)]);

    public string Contradicting(Question question, string criterion) => With(question, new Dictionary<string, Verdict> { [criterion] = Verdict.Contradicted });

    /// <summary>About something else altogether.</summary>
    public string Nothing(Question question) => With(question, new Dictionary<string, Verdict>());

    /// <summary>An answer whose verdicts are these, and not_met for every other criterion.</summary>
    public string With(Question question, IReadOnlyDictionary<string, Verdict> wanted)
    {
        var grader = graders.For(question).Rubric;
        var statements = wanted.Select(w => Clear(question, grader, w.Key, w.Value)).ToList();
        for (var attempt = 0; attempt < 24; attempt++)
        {
            var answer = wanted.Count == 0
                ? "On Sunday we went to the lake and had bread with cheese."
                : string.Join("\n\n", statements.Select(s => s[attempt % s.Count]));
            if (grader.Grade(answer).Criteria.All(c => c.Verdict == wanted.GetValueOrDefault(c.Id, Verdict.NotMet))) return answer;
        }

        throw new InvalidOperationException($"No answer to {question.Id} gets {string.Join(", ", wanted)}.");
    }

    // Statements that, alone, get the verdict on their own criterion and on no other.
    private static List<string> Clear(Question question, RubricGrader grader, string criterion, Verdict verdict)
    {
        var exemplars = question.FindCriterion(criterion)!.Exemplars;
        var clear = (verdict == Verdict.Met ? exemplars.Met : exemplars.Contradicted)
            .Where(s => grader.Grade(s).Criteria.All(c => c.Verdict == (c.Id == criterion ? verdict : Verdict.NotMet)))
            .ToList();
        return clear.Count > 0 ? clear : throw new InvalidOperationException($"No exemplar of {question.Id}/{criterion} is clearly {verdict}.");
    }
}
