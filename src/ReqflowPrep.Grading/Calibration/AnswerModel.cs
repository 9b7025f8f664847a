namespace ReqflowPrep.Grading.Calibration;

/// <summary>
/// Probability of a verdict. A sentence or two is another kind of answer than a page: nothing of it is the best of many passages, so it is
/// judged by a model of its own; between the two lengths their log-odds are mixed.
/// </summary>
/// <param name="Whole">For answers of at least <see cref="WholeWords"/> words.</param>
/// <param name="Statement">For answers of at most <see cref="StatementWords"/> words.</param>
internal sealed record AnswerModel(PairModel Whole, PairModel Statement)
{
    /// <summary>Half of the exemplars have no more words than this.</summary>
    public const int StatementWords = 16;

    /// <summary>From this length on an answer is like those that were labelled: the tersest of them have 32.</summary>
    public const int WholeWords = 32;

    /// <summary>Calibrated probabilities, 0 to 1, with four digits: enough to compare, and the same on every machine whatever its last bits are.</summary>
    /// <param name="rows">Features, one row a criterion.</param>
    /// <param name="words">Number of words that were read.</param>
    public double[] Probabilities(double[][] rows, int words)
    {
        var whole = Math.Clamp((double)(words - StatementWords) / (WholeWords - StatementWords), 0, 1);
        var columns = Columns(rows);
        var scores = new double[rows.Length];
        Add(Whole, whole);
        Add(Statement, 1 - whole);
        return Array.ConvertAll(scores, score => Math.Round(LogOdds.ToProbability(score), 4));

        void Add(PairModel model, double share)
        {
            if (share == 0)
                return;
            var its = model.Score(rows, columns);
            for (var i = 0; i < scores.Length; i++)
                scores[i] += share * its[i];
        }
    }

    /// <summary>Rows turned into columns, with empty rows at the end.</summary>
    public static float[][] Columns(double[][] rows)
    {
        var columns = new float[rows[0].Length][];
        for (var k = 0; k < columns.Length; k++)
        {
            columns[k] = new float[Similarity.Rows.Filled(rows.Length)];
            for (var i = 0; i < rows.Length; i++)
                columns[k][i] = (float)rows[i][k];
        }

        return columns;
    }
}
