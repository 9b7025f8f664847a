using System.Collections.Concurrent;
using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Fits calibrations and predicts labelled questions without having seen them.</summary>
internal sealed class Training
{
    // What words mean in general, before the field is learnt.
    public static readonly WordVectors General = ReadGeneral();

    private readonly IReadOnlyList<DevQuestion> _questions;
    private readonly int _groups;
    private readonly ObservedQuestion[] _observed;
    private readonly ConcurrentDictionary<(int, int), Lazy<(Trees Met, Trees Contradicted)>> _passages = new();

    public Training(IReadOnlyList<DevQuestion> questions, int groups, bool textOnly)
    {
        (_questions, _groups) = (questions, groups);
        var phrases = Enumerable.Range(0, groups).AsParallel().AsOrdered().Select(group => Phrases(questions.Where(question => question.Group != group))).ToArray();
        var vectors = Enumerable.Range(0, groups).AsParallel().AsOrdered().Select(group => VectorTraining.Fit(General, [.. questions.Where(question => question.Group != group)])).ToArray();
        _observed = [.. questions.AsParallel().AsOrdered().Select(question =>
            new ObservedQuestion(textOnly ? question.TextOnly(new(questions.Where(q => q.IsCatalog && q.Subject != question.Subject).SelectMany(q => q.Rubric.Criteria), vectors[question.Group])) : question, question, phrases[question.Group].Polarity, phrases[question.Group].Assertion, vectors[question.Group]))];
    }

    /// <summary>The calibration fitted on all questions.</summary>
    public CalibrationModel FitAll()
    {
        var (polarity, assertion) = Phrases(_questions);
        var passages = Passages(-1, -1);
        // Pairs are scored by passage models that have not seen them, as they will be when a new question comes.
        var pairs = Pairs(-1);
        return new(polarity, assertion, passages.Met, passages.Contradicted, Fit(Verdict.Met), Fit(Verdict.Contradicted));

        PairModel Fit(Verdict verdict) => this.Fit([.. pairs.Select(pair => pair.Seen)], verdict);
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
        foreach (var one in Enumerable.Range(0, _questions.Count).Where(q => _questions[q].Group == group).GroupBy(q => _questions[q].IsCatalog ? -1 : q))
        {
            // Of the same group may be seen what is on another subject: the other development questions, when one of them is asked.
            LabelledPair[] seen = [.. pairs.Select(pair => pair.Seen).Where(pair => one.Key < 0 ? _questions[pair.Question].Group != group : pair.Question != one.Key && (_questions[pair.Question].Group != group || !_questions[pair.Question].IsCatalog))];
            var (met, contradicted) = (Fit(seen, Verdict.Met), Fit(seen, Verdict.Contradicted));
            foreach (var q in one)
                Add(q, met, contradicted);
        }

        return predictions;

        void Add(int q, PairModel met, PairModel contradicted) => predictions.AddRange(pairs.Where(pair => pair.Seen.Question == q)
            .Select(pair => new Prediction(pair.Seen, pair.ReadForMet.Max(row => Probability(met, row)), Probability(contradicted, pair.Read))));

        static double Probability(PairModel model, LabelledPair pair) => pair.Row is null ? 0 : Math.Round(model.Probability(pair.Row), 4);
    }

    // Development answers count twice: they come in twelve styles, those of the catalog in four.
    private PairModel Fit(LabelledPair[] pairs, Verdict verdict) => PairTraining.Fit([.. pairs, .. pairs.Where(pair => !_questions[pair.Question].IsCatalog)], verdict);

    private static WordVectors ReadGeneral()
    {
        using var stream = typeof(Training).Assembly.GetManifestResourceStream("ReqflowPrep.Grading.Evaluation.Vectors.general.bin")!;
        return WordVectors.Read(stream);
    }

    private static (PhraseTable Polarity, PhraseTable Assertion) Phrases(IEnumerable<DevQuestion> from)
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
    private (LabelledPair Seen, LabelledPair[] ReadForMet, LabelledPair Read)[] Pairs(int left) =>
        [.. _observed.SelectMany((question, q) =>
        {
            var (met, contradicted) = Passages(left, question.Question.Group);
            return question.Rows(q, met, contradicted);
        })];
}
