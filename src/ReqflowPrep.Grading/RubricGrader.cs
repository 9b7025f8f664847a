using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading;

/// <summary>Grades answers to one question against its rubric. Immutable and safe to use from many threads at once.</summary>
public sealed class RubricGrader
{
    // Two or three words name a subject. Exemplars can tell whether they claim anything, a criterion's text can't.
    private const int FewestWordsOfAClaim = 4;

    private readonly AnswerReader _reader;
    private readonly RubricModel _model;
    private readonly CriterionTraits[] _traits;
    private readonly KnownStatements[] _known;

    private RubricGrader(Rubric rubric, RubricModel model, KnownStatements[] known) =>
        (Rubric, _reader, _model, _traits, _known) = (
            rubric, new(rubric), model, [.. rubric.Criteria.Select(CriterionTraits.Of)], known);

    /// <summary>The rubric, with the exemplars added by <see cref="With"/>.</summary>
    public Rubric Rubric { get; }

    /// <summary>Learns a rubric from its exemplars: some milliseconds a criterion.</summary>
    public static RubricGrader Train(Rubric rubric, GradingBackground background)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(background);
        var exemplars = new TextExemplars(background, background.Lenders);
        return new(rubric, RubricModel.Train([.. rubric.Criteria.Select(exemplars.Source)], rubric.Question, WordVectors.Default),
            [.. rubric.Criteria.Select(criterion => new KnownStatements(criterion.Exemplars))]);
    }

    /// <summary>A grader that has also learnt more exemplars of one criterion; only that criterion is trained again.</summary>
    /// <exception cref="ArgumentException">The rubric has no such criterion.</exception>
    public RubricGrader With(string criterionId, Exemplars extraExemplars)
    {
        ArgumentNullException.ThrowIfNull(criterionId);
        ArgumentNullException.ThrowIfNull(extraExemplars);
        var criteria = Rubric.Criteria.ToArray();
        var changed = Array.FindIndex(criteria, criterion => criterion.Id == criterionId);
        if (changed < 0)
            throw new ArgumentException($"The rubric has no criterion \"{criterionId}\".", nameof(criterionId));
        criteria[changed] = criteria[changed] with { Exemplars = criteria[changed].Exemplars.And(extraExemplars) };
        return new(Rubric with { Criteria = criteria }, _model.With(changed, extraExemplars), [.. _known.Select((known, c) => c == changed ? known.With(extraExemplars) : known)]);
    }

    /// <summary>Grades an answer. The same answer always gets the same result; any string is an answer, also an empty one.</summary>
    public GradeResult Grade(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var read = _reader.Read(answer);
        var judges = new Dictionary<(Word[], CalibrationModel), AnswerJudge>();
        CriterionResult[] results = [.. Rubric.Criteria.Select((criterion, c) => Judge(_traits[c]).Judge(criterion, c, _traits[c].DismissalCounts, _known[c]))];
        return new(Score(results), Passes(results), read.Flags, results);

        // Most rubrics need one judge: criteria that take mentions and those without exemplars may need their own.
        AnswerJudge Judge(CriterionTraits traits)
        {
            var calibration = traits.HasExemplars ? Calibrations.Exemplars : Calibrations.Text;
            var words = traits.MentionCounts ? read.Mentions : traits.HasExemplars || read.Claims.Length >= FewestWordsOfAClaim ? read.Claims : [];
            if (!judges.TryGetValue((words, calibration), out var judge))
                judges.Add((words, calibration), judge = new(_model, calibration, answer, words));
            return judge;
        }
    }

    private double Score(CriterionResult[] results)
    {
        double met = 0, all = 0;
        for (var c = 0; c < results.Length; c++)
        {
            all += Rubric.Criteria[c].Weight;
            met += results[c].Verdict == Verdict.Met ? Rubric.Criteria[c].Weight : 0;
        }

        return met / all;
    }

    private bool Passes(CriterionResult[] results) => results.Zip(Rubric.Criteria).All(pair =>
        pair.First.Verdict == Verdict.Met || (pair.Second.Kind == CriterionKind.Bonus && pair.First.Verdict == Verdict.NotMet));
}
