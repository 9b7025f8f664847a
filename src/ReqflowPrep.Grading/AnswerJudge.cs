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

    // Of a statement that is known word for word.
    private const double Decided = 0.99;

    private readonly CalibrationModel _calibration;
    private readonly string _answer;
    private readonly Word[] _words;

    // What somebody may have judged word for word before: every passage of the words as they stand.
    private readonly (Passage[] Passages, ulong[] Keys) _statements;

    // What may meet a criterion: all that is said, and what is left of it without dismissals.
    private readonly (Reading Reading, double[] Met) _said;
    private readonly (Reading Reading, double[] Met) _asserted;
    private readonly double[] _contradicted;

    public AnswerJudge(RubricModel model, CalibrationModel calibration, string answer, Word[] words)
    {
        (_calibration, _answer, _words) = (calibration, answer, words);
        var statements = Passages.Windows(words);
        _statements = (statements, Array.ConvertAll(statements, statement => StatementKey.Of(words, statement)));
        var said = Reading.Of(ObservedAnswer.Of(model, words, calibration.Phrases, calibration.Subject), calibration.PassageMet, calibration.PassageContradicted);
        var asserted = said.Asserted();
        _said = (said, said.Probabilities(calibration.Met));
        _asserted = ReferenceEquals(asserted, said) ? _said : (asserted, asserted.Probabilities(calibration.Met));
        _contradicted = said.Probabilities(calibration.Contradicted);
    }

    /// <summary>The verdict that two probabilities lead to.</summary>
    public static Verdict Decide(double met, double contradicted) =>
        met >= EvenOdds && met >= contradicted ? Verdict.Met : contradicted >= ContradictedFrom ? Verdict.Contradicted : Verdict.NotMet;

    /// <summary>The verdict on one criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="index">Its index in the rubric.</param>
    /// <param name="dismissalCounts">Whether calling something unnecessary can meet it.</param>
    /// <param name="known">Its exemplars word for word.</param>
    public CriterionResult Judge(Criterion criterion, int index, bool dismissalCounts, KnownStatements known)
    {
        var said = _said.Reading.Answer;
        var kinds = known.Find(_statements.Keys);
        var (reading, metBy) = Without(kinds, dismissalCounts ? _said : _asserted);
        var decided = Array.IndexOf(kinds, ExemplarKind.Met);
        var met = decided >= 0 ? Math.Max(Decided, metBy[index]) : metBy[index];
        var contradicted = decided < 0 && kinds.Contains(ExemplarKind.Contradicted) ? Math.Max(Decided, _contradicted[index]) : _contradicted[index];
        var verdict = Decide(met, contradicted);
        var review = met is > GuessFrom and < GuessTo || contradicted is > GuessFrom and < GuessTo;
        if (said.Passages.Length == 0)
            return new(criterion.Id, verdict, met, review, [], LongestSentence(), Explanation.Of(criterion, verdict, review, closest: null));
        var judged = verdict == Verdict.Met && decided < 0 ? reading : _said.Reading;
        var (answer, decisive) = (judged.Answer, judged.Decisive(index, verdict));
        var (words, shown) = verdict == Verdict.Met && decided >= 0 ? (_words, _statements.Passages[decided]) : (answer.Words, decisive);
        EvidenceSpan[] spans = [.. PlainText.Spans(_answer, words, shown)];
        var read = Array.Find(answer.Passages, passage => answer.Words[passage.First].Start == words[shown.First].Start && answer.Words[passage.End - 1].End == words[shown.End - 1].End);
        return new(
            criterion.Id,
            verdict,
            met,
            review,
            verdict == Verdict.NotMet ? [] : spans,
            Longest(spans),
            Explanation.Of(criterion, verdict, review, answer.Closest(read.Length > 0 ? read : decisive, index)));
    }

    // Of an answer that is all on another subject, no passage is closer than another.
    private EvidenceSpan? LongestSentence() => Longest(Passages.Split(_words, Break.Sentence).SelectMany(sentence => PlainText.Spans(_answer, _words, sentence)));

    private static EvidenceSpan? Longest(IEnumerable<EvidenceSpan> spans) => spans.MaxBy(span => span.End - span.Start);

    // The same without what overlaps a statement that is known not to meet the criterion.
    private (Reading Reading, double[] Met) Without(ExemplarKind?[] kinds, (Reading Reading, double[] Met) all)
    {
        if (!kinds.Any(kind => kind is ExemplarKind.Near or ExemplarKind.Contradicted))
            return all;
        Passage[] refused = [.. _statements.Passages.Where((_, p) => kinds[p] is ExemplarKind.Near or ExemplarKind.Contradicted)];
        var (words, passages) = (all.Reading.Answer.Words, all.Reading.Answer.Passages);
        var kept = all.Reading.With([.. Enumerable.Range(0, passages.Length).Where(p => !words[passages[p].First..passages[p].End].Any(IsRefused))]);
        return (kept, kept.Probabilities(_calibration.Met));

        bool IsRefused(Word word) => refused.Any(passage => word.Start >= _words[passage.First].Start && word.End <= _words[passage.End - 1].End);
    }
}
