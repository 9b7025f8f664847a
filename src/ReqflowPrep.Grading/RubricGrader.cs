using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading;

/// <summary>Grades answers to one question against its rubric. Immutable and safe to use from many threads at once.</summary>
public sealed class RubricGrader
{
    private readonly RubricModel _model;
    private readonly GradingBackground _background;

    private RubricGrader(Rubric rubric, GradingBackground background, RubricModel model) =>
        (Rubric, _background, _model) = (rubric, background, model);

    /// <summary>The rubric, with the exemplars added by <see cref="With"/>.</summary>
    public Rubric Rubric { get; }

    /// <summary>Learns a rubric from its exemplars: some milliseconds a criterion.</summary>
    public static RubricGrader Train(Rubric rubric, GradingBackground background)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(background);
        return new(rubric, background, new RubricModel(rubric));
    }

    /// <summary>A grader that has also learnt more exemplars of one criterion; the other criteria are judged as before.</summary>
    /// <exception cref="ArgumentException">The rubric has no such criterion.</exception>
    public RubricGrader With(string criterionId, Exemplars extraExemplars)
    {
        ArgumentNullException.ThrowIfNull(criterionId);
        ArgumentNullException.ThrowIfNull(extraExemplars);
        var changed = -1;
        for (var c = 0; c < Rubric.Criteria.Count; c++)
            if (Rubric.Criteria[c].Id == criterionId)
                changed = c;
        if (changed < 0)
            throw new ArgumentException($"The rubric has no criterion \"{criterionId}\".", nameof(criterionId));
        var criteria = Rubric.Criteria.ToArray();
        criteria[changed] = criteria[changed] with { Exemplars = criteria[changed].Exemplars.And(extraExemplars) };
        var rubric = Rubric with { Criteria = criteria };
        return new(rubric, _background, new RubricModel(rubric));
    }

    /// <summary>Grades an answer. The same answer always gets the same result; any string is an answer, also an empty one.</summary>
    public GradeResult Grade(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var features = PairFeatures.Of(_model, answer, out var best, out var words);
        var results = new CriterionResult[best.Length];
        for (var c = 0; c < results.Length; c++)
            results[c] = Judge(Rubric.Criteria[c], features[c], answer, words, best[c]);
        var total = Rubric.Criteria.Sum(criterion => criterion.Weight);
        var met = Rubric.Criteria.Zip(results).Where(pair => pair.Second.Verdict == Verdict.Met).Sum(pair => pair.First.Weight);
        var passed = results.All(result => result.Verdict != Verdict.Contradicted)
            && Rubric.Criteria.Zip(results).All(pair => pair.First.Kind == CriterionKind.Bonus || pair.Second.Verdict == Verdict.Met);
        return new(met / total, passed, [], results);
    }

    private static CriterionResult Judge(Criterion criterion, double[] features, string answer, Word[] words, Passage closest)
    {
        if (words.Length == 0)
            return new(criterion.Id, Verdict.NotMet, 0, false, [], null, Explanation.Of(criterion, Verdict.NotMet));
        var met = CalibrationWeights.Met.Probability(features);
        var contradicted = CalibrationWeights.Contradicted.Probability(features);
        var verdict = met >= 0.5 ? Verdict.Met : contradicted >= 0.5 ? Verdict.Contradicted : Verdict.NotMet;
        var start = words[closest.First].Start;
        var end = words[closest.End - 1].End;
        var span = new EvidenceSpan(start, end, answer[start..end]);
        return new(criterion.Id, verdict, Math.Round(met, 4), met is > 0.35 and < 0.65, verdict == Verdict.NotMet ? [] : [span], span, Explanation.Of(criterion, verdict));
    }
}
