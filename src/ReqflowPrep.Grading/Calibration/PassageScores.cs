namespace ReqflowPrep.Grading.Calibration;

/// <summary>Log-odds that a passage meets and that it contradicts a criterion, for all passages of an answer.</summary>
/// <param name="Met">By criterion and passage.</param>
/// <param name="Contradicted">By criterion and passage.</param>
internal sealed record PassageScores(double[][] Met, double[][] Contradicted)
{
    /// <summary>Scores all passages.</summary>
    public static PassageScores Of(ObservedAnswer answer, int criteria, Func<double[], double> met, Func<double[], double> contradicted)
    {
        return new(Score(met), Score(contradicted));

        double[][] Score(Func<double[], double> model) =>
            [.. Enumerable.Range(0, criteria).Select(c => answer.Rows.Select(rows => model(rows[c])).ToArray())];
    }
}
