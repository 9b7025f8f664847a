using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading;

/// <summary>Judges one reading of an answer on the criteria of a rubric.</summary>
internal sealed class AnswerJudge
{
    // Below even odds the more likely verdict is "not met". To say "the opposite" of someone who didn't is worse than to miss it.
    private const double EvenOdds = 0.5;
    private const double ContradictedFrom = 0.55;
    private const double GuessFrom = 0.35;
    private const double GuessTo = 0.65;

    private readonly CalibrationModel _calibration;
    private readonly string _answer;
    private readonly ObservedAnswer _all;
    private readonly PassageScores _allScores;

    // What may meet a criterion: the answer, and the answer without what is far off the subject; and both without dismissals.
    private readonly (ObservedAnswer Answer, PassageScores Scores)[] _said;
    private readonly (ObservedAnswer Answer, PassageScores Scores)[] _asserted;

    public AnswerJudge(RubricModel model, CalibrationModel calibration, string answer, Word[] words)
    {
        _calibration = calibration;
        _answer = answer;
        _all = ObservedAnswer.Of(model, words, calibration.Polarity, calibration.Assertion);
        _allScores = Score(_all);
        _said = ReferenceEquals(_all.Focused, _all) ? [(_all, _allScores)] : [(_all, _allScores), (_all.Focused, Score(_all.Focused))];
        _asserted = Array.ConvertAll(_said, said => said.Answer.WithoutDismissals() is var asserted && ReferenceEquals(asserted, said.Answer) ? said : (asserted, Score(asserted)));

        PassageScores Score(ObservedAnswer observed) => PassageScores.Of(
            observed, model.Criteria.Length, row => calibration.PassageMet.Score(row), row => calibration.PassageContradicted.Score(row));
    }

    /// <summary>The verdict that two probabilities lead to.</summary>
    public static Verdict Decide(double met, double contradicted) =>
        met >= EvenOdds && met >= contradicted ? Verdict.Met : contradicted >= ContradictedFrom ? Verdict.Contradicted : Verdict.NotMet;

    /// <summary>The verdict on one criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="index">Its index in the rubric.</param>
    /// <param name="dismissalCounts">Whether calling something unnecessary can meet it.</param>
    public CriterionResult Judge(Criterion criterion, int index, bool dismissalCounts)
    {
        if (_all.Passages.Length == 0)
            return new(criterion.Id, Verdict.NotMet, 0, false, [], null, Explanation.Of(criterion, Verdict.NotMet, review: false, closest: null));
        // Four digits: enough to compare, and the same on every machine whatever its last bits are.
        var (met, reading) = (0.0, (Answer: _all, Scores: _allScores));
        var features = PairFeatures.Of(_all, _allScores, index);
        foreach (var said in dismissalCounts ? _said : _asserted)
        {
            if (said.Answer.Passages.Length == 0)
                continue;
            var its = ReferenceEquals(said.Answer, _all) ? features : PairFeatures.Of(said.Answer, said.Scores, index);
            if (Math.Round(_calibration.Met.Probability(its), 4) is var p && p > met)
                (met, reading) = (p, said);
        }

        var contradicted = Math.Round(_calibration.Contradicted.Probability(features), 4);
        var verdict = Decide(met, contradicted);
        var review = met is > GuessFrom and < GuessTo || contradicted is > GuessFrom and < GuessTo;
        var (answer, decisive) = verdict == Verdict.Met
            ? (reading.Answer, reading.Answer.Passages[PairFeatures.Best(reading.Scores.Met[index])])
            : (_all, _all.Passages[PairFeatures.Best(verdict == Verdict.Contradicted ? _allScores.Contradicted[index] : _allScores.Met[index])]);
        EvidenceSpan[] spans = [.. PlainText.Spans(_answer, answer.Words, decisive)];
        return new(
            criterion.Id,
            verdict,
            met,
            review,
            verdict == Verdict.NotMet ? [] : spans,
            spans.MaxBy(span => span.End - span.Start),
            Explanation.Of(criterion, verdict, review, answer.Closest(decisive, index)));
    }
}
