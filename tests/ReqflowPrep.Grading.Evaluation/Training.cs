using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Fits calibrations and predicts labelled questions without having seen them.</summary>
internal sealed class Training(IReadOnlyList<DevQuestion> questions, int groups, bool textOnly)
{
    private readonly ObservedQuestion[] _observed = [.. questions.Select((question, q) => Observe(textOnly ? question.TextOnly() : question, Phrases(questions.Where((_, i) => i != q))))];

    /// <summary>The calibration fitted on all questions.</summary>
    public CalibrationModel FitAll()
    {
        var (polarity, assertion) = Phrases(questions);
        var passages = Passages(_ => true);
        // Pairs are scored by passage models that have not seen them, as they will be when a new question comes.
        var pairs = Pairs(q => Passages(other => other % groups != q % groups));
        return new(polarity, assertion, passages.Met, passages.Contradicted, Fit(Verdict.Met), Fit(Verdict.Contradicted));

        PairModel Fit(Verdict verdict) => PairTraining.Fit(pairs.Select(pair => pair.Seen), verdict);
    }

    /// <summary>
    /// Predictions for every pair by models that have not seen any label of its question: passage models leave out its group of
    /// questions (and the group of each pair they score), pair models leave out the question.
    /// </summary>
    public IReadOnlyList<Prediction> LeaveOneQuestionOut()
    {
        var predictions = new List<Prediction>();
        for (var group = 0; group < groups; group++)
        {
            var left = group;
            var pairs = Pairs(q => Passages(other => other % groups != left && other % groups != q % groups));
            for (var q = group; q < questions.Count; q += groups)
            {
                var seen = pairs.Select(pair => pair.Seen).Where(pair => pair.Question != q).ToArray();
                var met = PairTraining.Fit(seen, Verdict.Met);
                var contradicted = PairTraining.Fit(seen, Verdict.Contradicted);
                predictions.AddRange(pairs.Where(pair => pair.Seen.Question == q)
                    .Select(pair => new Prediction(pair.Seen, Probability(met, pair.ReadForMet), Probability(contradicted, pair.Read))));
            }
        }

        return predictions;

        static double Probability(PairModel model, LabelledPair pair) => pair.Row is null ? 0 : Math.Round(model.Probability(pair.Row), 4);
    }

    private static ObservedQuestion Observe(DevQuestion question, (PhraseTable Polarity, PhraseTable Assertion) phrases) =>
        new(question, phrases.Polarity, phrases.Assertion);

    private static (PhraseTable Polarity, PhraseTable Assertion) Phrases(IEnumerable<DevQuestion> from)
    {
        var exemplars = from.SelectMany(question => question.Rubric.Criteria).SelectMany(criterion => Exemplar.Of(0, criterion.Exemplars)).ToArray();
        return (
            PhraseTraining.Fit(exemplars, ExemplarKind.Contradicted, ExemplarKind.Met),
            PhraseTraining.Fit(exemplars, ExemplarKind.Met, ExemplarKind.Near));
    }

    private (Trees Met, Trees Contradicted) Passages(Func<int, bool> include)
    {
        var used = _observed.Where((_, q) => include(q)).ToArray();
        return (PassageTraining.Fit(used, ExemplarKind.Met, Verdict.Met), PassageTraining.Fit(used, ExemplarKind.Contradicted, Verdict.Contradicted));
    }

    private (LabelledPair Seen, LabelledPair ReadForMet, LabelledPair Read)[] Pairs(Func<int, (Trees Met, Trees Contradicted)> passages)
    {
        var byGroup = Enumerable.Range(0, groups).Select(passages).ToArray();
        return [.. _observed.SelectMany((question, q) => question.Rows(q, byGroup[q % groups].Met, byGroup[q % groups].Contradicted))];
    }
}
