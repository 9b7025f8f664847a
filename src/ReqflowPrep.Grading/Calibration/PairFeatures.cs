using ReqflowPrep.Grading.Text;
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
        var (columns, whole) = (answer.Columns[c], answer.Whole[c]);
        var (met, contradicted) = (scores.Met[c], scores.Contradicted[c]);
        var (meets, contradicts, onTopic, closest) = (columns[Meets], columns[Contradicts], columns[OnTopic], columns[ClosestMet]);
        var (bestMet, bestContradicted) = (Best(met), Best(contradicted));
        var (m, k, t) = (Best(meets), Best(contradicts), Best(onTopic));
        var passage = answer.Passages[m];
        return
        [
            .. Tops(met), // 0
            .. Tops(contradicted), // 3
            contradicted[bestMet], met[bestContradicted], // 6
            Highest(p => met[p] - contradicted[p]), // 8
            Highest(p => contradicted[p] - met[p]),
            met[bestMet] - OtherBest(scores.Met, c), // 10
            contradicted[bestContradicted] - OtherBest(scores.Contradicted, c),
            .. Tops(meets), // 12
            .. Tops(contradicts), // 15
            .. Tops(onTopic), // 18
            contradicts[m],
            Math.Log(answer.Passages.Length), // 22
            closest[Best(closest)], closest[m], columns[ClosestNear][m], columns[ClosestContradicted][m], columns[MetOverOthers][m], // 23
            meets[m] - columns[OverOtherCriteria][m], columns[OverOtherCriteria][m], onTopic[m], // 28
            whole[Meets], whole[Contradicts], whole[OnTopic], // 31
            FunctionShare(answer.Words, passage), Math.Log(passage.Length), // 34
            Highest(p => contradicts[p] - meets[p]), // 36
            Highest(p => meets[p] - contradicts[p]), // 37
            Highest(p => Math.Min(meets[p], onTopic[p])), // 38
            Math.Log(1 + meets.Count(score => score > 0)), // 39
            Mean(closest, 3), // 40
            Outside(meets, answer.Passages, passage), // 41
            Highest(p => meets[p] + onTopic[p] - contradicts[p]), // 42
            columns[Polarity][m], columns[Assertion][m], columns[Polarity][k], columns[Assertion][k], columns[Polarity][t], columns[Assertion][t], // 43
            columns[Direction][m], columns[Claim][m], columns[Direction][k], columns[Direction][t], columns[Claim][t], // 49
            columns[Polarity][bestMet], columns[Polarity][bestContradicted], // 54
            columns[OverOtherCriteria][bestMet], // 56
            Most(MeansMet), Most(MeansContradicted), Most(MeansOverOtherCriteria), // 57
            columns[MeansMet][bestMet], columns[MeansNear][bestMet], columns[MeansContradicted][bestMet], columns[MeansOverOtherCriteria][bestMet], // 60
            whole[MeansMet], whole[MeansContradicted], // 64
            Math.Log(Math.Clamp(answer.Lookup.Model.MetExemplars[c], FewestMet, MostMet)), Math.Log(Math.Clamp(answer.Columns.Length, FewestCriteria, MostCriteria)), // 66
            Most(Covered), Most(SoftlyCovered), Most(Focus), // 68
            columns[Covered][bestMet], columns[SoftlyCovered][bestMet], columns[Focus][bestMet], // 71
            whole[Covered], whole[SoftlyCovered], whole[Focus], // 74
            answer.Named[c] ? 1 : 0, // 77
        ];

        double Most(int feature) => columns[feature][Best(columns[feature])];

        double Highest(Func<int, double> of)
        {
            var most = of(0);
            for (var p = 1; p < met.Length; p++)
                most = Math.Max(most, of(p));
            return most;
        }
    }

    /// <summary>Index of the highest score, the first of equals.</summary>
    public static int Best(float[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }

    // The best, and the means of the best two and four: evidence that is found more than once.
    private static double[] Tops(float[] scores) => [scores[Best(scores)], Mean(scores, 2), Mean(scores, 4)];

    // Mean of the highest few.
    private static double Mean(float[] scores, int most)
    {
        Span<float> kept = stackalloc float[Math.Min(most, scores.Length)];
        kept.Fill(float.NegativeInfinity);
        foreach (var score in scores)
            Top.Insert(kept, score);
        var sum = 0.0;
        foreach (var score in kept)
            sum += score;
        return sum / kept.Length;
    }

    // The best that stands apart from a passage.
    private static double Outside(float[] scores, Passage[] passages, Passage passage)
    {
        var best = double.NegativeInfinity;
        for (var p = 0; p < passages.Length; p++)
            if (passages[p].End <= passage.First || passages[p].First >= passage.End)
                best = Math.Max(best, scores[p]);
        return double.IsNegativeInfinity(best) ? -1.5 : best;
    }

    private static double FunctionShare(Word[] words, Passage passage)
    {
        var function = 0;
        for (var i = passage.First; i < passage.End; i++)
            function += words[i].IsContent ? 0 : 1;
        return (double)function / passage.Length;
    }

    private static double OtherBest(float[][] scores, int c)
    {
        var best = -6.0;
        for (var o = 0; o < scores.Length; o++)
            if (o != c)
                best = Math.Max(best, scores[o][Best(scores[o])]);
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
