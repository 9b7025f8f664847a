using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading;

/// <summary>Judges one reading of an answer on the criteria of a rubric.</summary>
internal sealed class AnswerJudge
{
    // Below even odds the more likely verdict is "not contradicted".
    private const double EvenOdds = 0.5;
    private const double GuessFrom = 0.35;
    private const double GuessTo = 0.65;

    private readonly CalibrationModel _calibration;
    private readonly string _answer;
    private readonly ObservedAnswer _all;
    private readonly ObservedAnswer _asserted;
    private readonly PassageScores _allScores;
    private readonly PassageScores _assertedScores;

    public AnswerJudge(RubricModel model, CalibrationModel calibration, string answer, Word[] words)
    {
        _calibration = calibration;
        _answer = answer;
        _all = ObservedAnswer.Of(model, words, calibration.Polarity, calibration.Assertion);
        _asserted = _all.WithoutDismissals();
        _allScores = Score(_all);
        _assertedScores = ReferenceEquals(_all, _asserted) ? _allScores : Score(_asserted);

        PassageScores Score(ObservedAnswer observed) => PassageScores.Of(
            observed, model.Criteria.Length, row => calibration.PassageMet.Score(row), row => calibration.PassageContradicted.Score(row));
    }

    /// <summary>The verdict that two probabilities lead to.</summary>
    public static Verdict Decide(double met, double contradicted) =>
        met >= EvenOdds && met >= contradicted ? Verdict.Met : contradicted >= EvenOdds ? Verdict.Contradicted : Verdict.NotMet;

    /// <summary>The verdict on one criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="index">Its index in the rubric.</param>
    /// <param name="dismissalCounts">Whether calling something unnecessary can meet it.</param>
    public CriterionResult Judge(Criterion criterion, int index, bool dismissalCounts)
    {
        if (_all.Passages.Length == 0)
            return new(criterion.Id, Verdict.NotMet, 0, false, [], null, Explanation.Of(criterion, Verdict.NotMet, false));
        var (asserted, scores) = dismissalCounts ? (_all, _allScores) : (_asserted, _assertedScores);
        // Four digits: enough to compare, and the same on every machine whatever its last bits are.
        var features = PairFeatures.Of(_all, _allScores, index);
        var assertedFeatures = ReferenceEquals(asserted, _all) ? features : asserted.Passages.Length == 0 ? null : PairFeatures.Of(asserted, scores, index);
        var met = assertedFeatures is null ? 0 : Math.Round(_calibration.Met.Probability(assertedFeatures), 4);
        var contradicted = Math.Round(_calibration.Contradicted.Probability(features), 4);
        var verdict = Decide(met, contradicted);
        var review = met is > GuessFrom and < GuessTo || contradicted is > GuessFrom and < GuessTo;
        var decisive = verdict == Verdict.Met
            ? asserted.Passages[PairFeatures.Best(scores.Met[index])]
            : _all.Passages[PairFeatures.Best(verdict == Verdict.Contradicted ? _allScores.Contradicted[index] : _allScores.Met[index])];
        EvidenceSpan[] spans = [.. PlainText.Spans(_answer, _all.Words, decisive)];
        return new(
            criterion.Id,
            verdict,
            met,
            review,
            verdict == Verdict.NotMet ? [] : spans,
            spans.MaxBy(span => span.End - span.Start),
            Explanation.Of(criterion, verdict, review));
    }
}
