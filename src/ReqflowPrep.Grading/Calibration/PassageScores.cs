namespace ReqflowPrep.Grading.Calibration;

/// <summary>Log-odds that a passage meets and that it contradicts a criterion, for all passages of an answer.</summary>
/// <param name="Met">By criterion and passage.</param>
/// <param name="Contradicted">By criterion and passage.</param>
internal sealed record PassageScores(float[][] Met, float[][] Contradicted)
{
    /// <summary>Scores all passages.</summary>
    public static PassageScores Of(ObservedAnswer answer, Trees met, Trees contradicted) =>
        new(Array.ConvertAll(answer.Columns, met.Score), Array.ConvertAll(answer.Columns, contradicted.Score));

    /// <summary>The scores of some of the passages.</summary>
    public PassageScores With(int[] passages) => new(Select(Met, passages), Select(Contradicted, passages));

    private static float[][] Select(float[][] scores, int[] passages) => Array.ConvertAll(scores, all => Array.ConvertAll(passages, p => all[p]));
}
