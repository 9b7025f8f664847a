using static ReqflowPrep.Grading.Calibration.PassageFeature;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>What all passages of an answer add up to for one criterion. docs/grading.md gives the gain of each group.</summary>
internal static class PairFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = 78;

    // The calibration knows rubrics of these sizes; beyond them it goes by the nearest.
    private const int FewestMet = 12;
    private const int MostMet = 24;
    private const int FewestCriteria = 6;
    private const int MostCriteria = 8;

    /// <summary>
    /// +1 where more of a feature must never lower the probability of met, -1 where it must never raise it: more evidence never hurts, a
    /// longer answer never helps.
    /// </summary>
    public static int[] MetDirections { get; } = Directions([0, 1, 2, 8, 12, 13, 14, 23, 31, 37, 38, 40, 77], [3, 4, 5, 6, 9, 22]);

    /// <summary>The same for the probability of contradicted.</summary>
    public static int[] ContradictedDirections { get; } = Directions([3, 4, 5, 6, 9], []);

    /// <summary>Features of an answer with at least one passage.</summary>
    public static double[] Of(ObservedAnswer answer, PassageScores scores, int c)
    {
        double[] Column(int feature) => [.. answer.Rows.Select(rows => rows[c][feature])];
        var (met, contradicted) = (scores.Met[c], scores.Contradicted[c]);
        var (meets, contradicts, onTopic) = (Column(Meets), Column(Contradicts), Column(OnTopic));
        var (direction, claim, closest) = (Column(Direction), Column(Claim), Column(ClosestMet));
        var (bestMet, bestContradicted) = (Best(met), Best(contradicted));
        var (m, k, t) = (Best(meets), Best(contradicts), Best(onTopic));
        var row = answer.Rows[m][c];
        var passage = answer.Passages[m];
        var outside = Enumerable.Range(0, meets.Length).Where(p => answer.Passages[p].End <= passage.First || answer.Passages[p].First >= passage.End);
        var other = row[Meets] - row[OverOtherCriteria];
        return
        [
            .. Tops(met), // 0
            .. Tops(contradicted), // 3
            contradicted[bestMet], met[bestContradicted], // 6
            met.Zip(contradicted, (a, b) => a - b).Max(), // 8
            contradicted.Zip(met, (a, b) => a - b).Max(),
            met[bestMet] - OtherBest(scores.Met, c), // 10
            contradicted[bestContradicted] - OtherBest(scores.Contradicted, c),
            .. Tops(meets), // 12
            .. Tops(contradicts), // 15
            .. Tops(onTopic), // 18
            row[Contradicts],
            Math.Log(Math.Max(1, answer.TopicalPassages)), // 22
            closest.Max(), row[ClosestMet], row[ClosestNear], row[ClosestContradicted], row[MetOverOthers], // 23
            other, row[OverOtherCriteria], row[OnTopic], // 28
            answer.Whole[c][Meets], answer.Whole[c][Contradicts], answer.Whole[c][OnTopic], // 31
            answer.FunctionShares[m], Math.Log(passage.Length), // 34
            meets.Zip(contradicts, (a, b) => b - a).Max(), // 36
            meets.Zip(contradicts, (a, b) => a - b).Max(), // 37
            meets.Zip(onTopic, Math.Min).Max(), // 38
            Math.Log(1 + meets.Count(score => score > 0)), // 39
            closest.OrderDescending().Take(3).Average(), // 40
            outside.Select(p => meets[p]).DefaultIfEmpty(-1.5).Max(), // 41
            Enumerable.Range(0, meets.Length).Max(p => meets[p] + onTopic[p] - contradicts[p]), // 42
            .. Phrases(m), .. Phrases(k), .. Phrases(t), // 43
            row[Direction], row[Claim], direction[k], direction[t], claim[t], // 49
            answer.Rows[bestMet][c][Polarity], answer.Rows[bestContradicted][c][Polarity], // 54
            answer.Rows[bestMet][c][OverOtherCriteria], // 56
            Column(MeansMet).Max(), Column(MeansContradicted).Max(), Column(MeansOverOtherCriteria).Max(), // 57
            answer.Rows[bestMet][c][MeansMet], answer.Rows[bestMet][c][MeansNear], answer.Rows[bestMet][c][MeansContradicted], answer.Rows[bestMet][c][MeansOverOtherCriteria], // 60
            answer.Whole[c][MeansMet], answer.Whole[c][MeansContradicted], // 64
            Math.Log(Math.Clamp(answer.MetExemplars[c], FewestMet, MostMet)), Math.Log(Math.Clamp(answer.MetExemplars.Length, FewestCriteria, MostCriteria)), // 66
            Column(Covered).Max(), Column(SoftlyCovered).Max(), Column(Focus).Max(), // 68
            answer.Rows[bestMet][c][Covered], answer.Rows[bestMet][c][SoftlyCovered], answer.Rows[bestMet][c][Focus], // 71
            answer.Whole[c][Covered], answer.Whole[c][SoftlyCovered], answer.Whole[c][Focus], // 74
            answer.Named[c] ? 1 : 0, // 77
        ];

        double[] Phrases(int p) => [answer.Rows[p][c][Polarity], answer.Rows[p][c][Assertion]];
    }

    /// <summary>Index of the highest score, the first of equals.</summary>
    public static int Best(double[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }

    // The best, and the means of the best two and four: evidence that is found more than once.
    private static double[] Tops(double[] scores)
    {
        var sorted = scores.OrderDescending().Take(4).ToArray();
        return [sorted[0], sorted.Take(2).Average(), sorted.Average()];
    }

    private static double OtherBest(double[][] scores, int c)
    {
        var best = -6.0;
        for (var o = 0; o < scores.Length; o++)
            if (o != c)
                best = Math.Max(best, scores[o].Max());
        return best;
    }

    private static int[] Directions(int[] up, int[] down)
    {
        var directions = new int[Count];
        foreach (var feature in up)
            directions[feature] = 1;
        foreach (var feature in down)
            directions[feature] = -1;
        return directions;
    }
}
