namespace ReqflowPrep.Grading;

/// <summary>Finds known misconceptions in answers to one question. Immutable and safe to use from many threads at once.</summary>
public sealed class MisconceptionDetector
{
    private readonly RubricGrader? _grader;

    private MisconceptionDetector(RubricGrader? grader) => _grader = grader;

    /// <summary>Learns misconceptions. The rubric's exemplars tell what answers to the same question say without being wrong.</summary>
    public static MisconceptionDetector Train(IReadOnlyList<Misconception> misconceptions, Rubric rubric, GradingBackground background)
    {
        ArgumentNullException.ThrowIfNull(misconceptions);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(background);
        if (misconceptions.Count == 0)
            return new(null);
        var criteria = misconceptions.Select(m => new Criterion { Id = m.Id, Text = m.Text, Exemplars = m.Exemplars }).ToArray();
        return new(RubricGrader.Train(new Rubric { Question = rubric.Question, Criteria = criteria }, background));
    }

    /// <summary>The misconceptions that the answer asserts, in the order they were given.</summary>
    public IReadOnlyList<MisconceptionFinding> Find(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return _grader is null
            ? []
            : [.. _grader.Grade(answer).Criteria
                .Where(result => result.Verdict == Verdict.Met)
                .Select(result => new MisconceptionFinding(result.Id, result.Confidence, result.Evidence[0]))];
    }
}
