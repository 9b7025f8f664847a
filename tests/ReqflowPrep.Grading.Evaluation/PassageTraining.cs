using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>
/// Learns which passages meet or contradict a criterion. Only held-out exemplars are labelled passage by passage; of an answer only the
/// whole is labelled, so the passage that scores best is taken as the one that earned the label, and of the others the highest-scoring ones as
/// counterexamples (multiple-instance learning), twice over.
/// </summary>
internal static class PassageTraining
{
    private const int EveryOtherExemplar = 3;
    private const double ExemplarWeight = 0.3;
    private const int Turns = 2;
    private const int HardestNegatives = 4;
    private const int EveryOtherNegative = 7;
    private const double PositiveWeight = 3;

    private static readonly BoostingOptions AllSeen = new(100, 0.12, 5, 30);

    // Each tree sees a part of the rows and features, so that what a single feature promises is relied on less (paraphrase +.01). Contradicted
    // exemplars are too few for that.
    private static readonly BoostingOptions PartSeen = AllSeen with { Share = (0.7, 0.6) };

    public static Trees Fit(IReadOnlyList<ObservedQuestion> questions, ExemplarKind kind, Verdict verdict)
    {
        var options = kind == ExemplarKind.Met ? PartSeen : AllSeen;
        var exemplars = questions.SelectMany(question => question.Exemplars)
            // Statements of the other criteria are many and alike: a third tells as much.
            .Where((example, i) => example.Kind is not null || i % EveryOtherExemplar == 0).ToArray();
        double[][] exemplarRows = [.. exemplars.Select(example => Array.ConvertAll(example.Row, x => (double)x))];
        bool[] exemplarOutcomes = [.. exemplars.Select(example => example.Kind == kind)];
        var trees = Boosting.Fit(exemplarRows, exemplarOutcomes, null, options);
        for (var turn = 0; turn < Turns; turn++)
        {
            var rows = new List<double[]>(exemplarRows);
            var outcomes = new List<bool>(exemplarOutcomes);
            var weights = new List<double>(Enumerable.Repeat(ExemplarWeight, rows.Count));
            foreach (var (answer, c, label) in questions.SelectMany(question => question.Pairs))
            {
                var scores = trees.Score(answer.Columns[c]);
                double[][] ranked = [.. Enumerable.Range(0, scores.Length).OrderByDescending(p => scores[p]).Select(p => Array.ConvertAll(answer.Columns[c], column => (double)column[p]))];
                var isPositive = label == verdict;
                for (var p = 0; p < (isPositive ? Math.Min(1, ranked.Length) : ranked.Length); p += p < HardestNegatives ? 1 : EveryOtherNegative)
                {
                    rows.Add(ranked[p]);
                    outcomes.Add(isPositive);
                    weights.Add(isPositive ? PositiveWeight : 1);
                }
            }

            trees = Boosting.Fit([.. rows], [.. outcomes], [.. weights], options);
        }

        return trees;
    }
}
