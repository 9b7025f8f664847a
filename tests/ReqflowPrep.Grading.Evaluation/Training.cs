using System.Collections.Concurrent;
using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Fits calibrations and predicts labelled questions without having seen them.</summary>
internal sealed class Training
{
    // From what likeness on a sentence is on the subject. Read off the development set: four in five sentences about something else stay
    // below the first, and hardly one that shows a met criterion; where only the criteria's texts are known the two are harder to tell apart.
    private const double ExemplarSubject = 0.2;
    private const double TextSubject = -0.1;

    private readonly double _subject;
    private readonly IReadOnlyList<DevQuestion> _questions;
    private readonly int _groups;
    private readonly ObservedQuestion[] _observed;
    private readonly ConcurrentDictionary<(int, int), Lazy<(Trees Met, Trees Contradicted)>> _passages = new();

    public Training(IReadOnlyList<DevQuestion> questions, int groups, bool textOnly, WordVectors general)
    {
        (_questions, _groups, _subject) = (questions, groups, textOnly ? TextSubject : ExemplarSubject);
        var phrases = Enumerable.Range(0, groups).AsParallel().AsOrdered().Select(group => Phrases(questions.Where(question => question.Group != group))).ToArray();
        var vectors = Enumerable.Range(0, groups).AsParallel().AsOrdered().Select(group => VectorTraining.Fit(general, [.. questions.Where(question => question.Group != group)])).ToArray();
        _observed = [.. questions.AsParallel().AsOrdered().Select(question =>
            new ObservedQuestion(textOnly ? question.TextOnly(new(questions.Where(q => q.IsCatalog && q.Subject != question.Subject).SelectMany(q => q.Rubric.Criteria), vectors[question.Group])) : question, question, (phrases[question.Group], _subject), vectors[question.Group]))];
    }

    /// <summary>The phrases of all questions.</summary>
    public (PhraseTable Polarity, PhraseTable Assertion) FitPhrases() => FitPhrases(_questions);

    /// <summary>The calibration fitted on all questions.</summary>
    public CalibrationModel FitAll()
    {
        var passages = Passages(-1, -1);
        // Pairs are scored by passage models that have not seen them, as they will be when a new question comes.
        var pairs = Pairs(-1);
        var statements = Statements(-1);
        return new(_subject, Phrases(_questions), passages.Met, passages.Contradicted, Fit(Verdict.Met), Fit(Verdict.Contradicted));

        AnswerModel Fit(Verdict verdict) => new(this.Fit([.. pairs.Select(pair => pair.Seen)], verdict), PairTraining.Fit(statements, verdict));
    }

    /// <summary>
    /// Predictions for every pair by models that have not seen any label of its question: passage models leave out its group of
    /// questions (and the group of each pair they score), pair models leave out the question and what else is on its subject.
    /// </summary>
    public IReadOnlyList<Prediction> LeaveOneQuestionOut() =>
        [.. Enumerable.Range(0, _groups).AsParallel().AsOrdered().SelectMany(PredictGroup)];

    private List<Prediction> PredictGroup(int group)
    {
        var predictions = new List<Prediction>();
        var pairs = Pairs(group);
        var statements = Statements(group);
        LabelledPair[] otherStatements = [.. statements.Where(pair => _questions[pair.Question].Group != group)];
        var (statementMet, statementContradicted) = (PairTraining.Fit(otherStatements, Verdict.Met), PairTraining.Fit(otherStatements, Verdict.Contradicted));
        foreach (var one in Enumerable.Range(0, _questions.Count).Where(q => _questions[q].Group == group).GroupBy(q => _questions[q].IsCatalog ? -1 : q))
        {
            // Of the same group may be seen what is on another subject: the other development questions, when one of them is asked.
            LabelledPair[] seen = [.. pairs.Select(pair => pair.Seen).Where(pair => one.Key < 0 ? _questions[pair.Question].Group != group : pair.Question != one.Key && (_questions[pair.Question].Group != group || !_questions[pair.Question].IsCatalog))];
            var met = new AnswerModel(Fit(seen, Verdict.Met), statementMet);
            var contradicted = new AnswerModel(Fit(seen, Verdict.Contradicted), statementContradicted);
            foreach (var q in one)
            {
                predictions.AddRange(pairs.Where(pair => pair.Seen.Question == q).Select(pair => new Prediction(pair.Seen, Probability(met, pair.ReadForMet), Probability(contradicted, pair.Read))));
                predictions.AddRange(statements.Where(pair => pair.Question == q).Select(pair => new Prediction(pair, Probability(met, pair), Probability(contradicted, pair)) { IsStatement = true }));
            }
        }

        return predictions;

        static double Probability(AnswerModel model, LabelledPair pair) => pair.Row is null ? 0 : model.Probabilities([pair.Row], pair.Words)[0];
    }

    // Development answers count twice: they come in twelve styles, those of the catalog in four.
    private PairModel Fit(LabelledPair[] pairs, Verdict verdict) => PairTraining.Fit([.. pairs, .. pairs.Where(pair => !_questions[pair.Question].IsCatalog)], verdict);

    private static Phrases Phrases(IEnumerable<DevQuestion> from)
    {
        var (polarity, assertion) = FitPhrases(from);
        return new(polarity, assertion);
    }

    private static (PhraseTable Polarity, PhraseTable Assertion) FitPhrases(IEnumerable<DevQuestion> from)
    {
        var exemplars = from.SelectMany(question => question.Rubric.Criteria).SelectMany(criterion => Exemplar.Of(0, criterion.Exemplars)).ToArray();
        return (
            PhraseTraining.Fit(exemplars, ExemplarKind.Contradicted, ExemplarKind.Met),
            PhraseTraining.Fit(exemplars, ExemplarKind.Met, ExemplarKind.Near));
    }

    private (Trees Met, Trees Contradicted) Passages(int left, int leftToo) =>
        _passages.GetOrAdd((Math.Min(left, leftToo), Math.Max(left, leftToo)), key => new(() =>
        {
            ObservedQuestion[] used = [.. _observed.Where(question => question.Question.Group != key.Item1 && question.Question.Group != key.Item2)];
            return (PassageTraining.Fit(used, ExemplarKind.Met, Verdict.Met), PassageTraining.Fit(used, ExemplarKind.Contradicted, Verdict.Contradicted));
        })).Value;

    // Every pair, scored by passage models that have seen neither its group nor the one left out.
    private (LabelledPair Seen, LabelledPair ReadForMet, LabelledPair Read)[] Pairs(int left) =>
        [.. _observed.SelectMany((question, q) =>
        {
            var (met, contradicted) = Passages(left, question.Question.Group);
            return question.Rows(q, met, contradicted);
        })];

    // Short answers, scored likewise.
    private LabelledPair[] Statements(int left) =>
        [.. _observed.SelectMany((question, q) =>
        {
            var (met, contradicted) = Passages(left, question.Question.Group);
            return question.StatementRows(q, met, contradicted);
        })];
}
