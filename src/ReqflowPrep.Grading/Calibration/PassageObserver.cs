using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using static ReqflowPrep.Grading.Calibration.PassageFeature;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>Turns a passage's similarities with the exemplars into features, one row a criterion. Not thread-safe.</summary>
internal sealed class PassageObserver
{
    private readonly RubricModel _model;
    private readonly float[] _scores;
    private readonly float[][] _closest;
    private readonly float[][] _means;

    public PassageObserver(RubricModel model)
    {
        _model = model;
        _scores = new float[model.Biases.Length];
        _closest = [.. model.Criteria.Select(_ => new float[4])];
        _means = [.. model.Criteria.Select(_ => new float[4])];
    }

    /// <summary>Features of a passage for every criterion.</summary>
    /// <param name="comparison">What it has in common with every exemplar.</param>
    /// <param name="coverage">How far it covers each criterion's own words.</param>
    /// <param name="polarity">Its phrase scores.</param>
    /// <param name="assertion">Its phrase scores.</param>
    /// <param name="itself">Index of the exemplar that the passage is, which is not its own neighbor; -1 for a passage of an answer.</param>
    public double[][] Observe(Comparison comparison, Coverage coverage, double polarity, double assertion, int itself = -1)
    {
        Score(comparison.Forms);
        FindClosest(_closest, comparison.Forms, itself);
        FindClosest(_means, comparison.Meanings, itself);
        var rows = new double[_closest.Length][];
        for (var c = 0; c < rows.Length; c++)
        {
            var row = rows[c] = new double[Count];
            for (var s = 0; s < CriterionModel.Count; s++)
                row[s] = _scores[c * CriterionModel.Count + s];
            var (met, second, near, contradicted) = (_closest[c][0], _closest[c][3], _closest[c][1], _closest[c][2]);
            var (otherScore, otherCloseness) = Others(c);
            row[ClosestMet] = met;
            row[SecondMet] = second;
            row[ClosestNear] = near;
            row[ClosestContradicted] = contradicted;
            row[MetOverOthers] = met - Math.Max(near, contradicted);
            row[ContradictedOverMet] = contradicted - met;
            row[OverOtherCriteria] = row[Meets] - otherScore;
            row[CloserThanOtherCriteria] = met - otherCloseness;
            row[Polarity] = polarity;
            row[Assertion] = assertion;
            (row[Covered], row[SoftlyCovered], row[Focus]) = (coverage.Exact[c], coverage.Soft[c], coverage.Focus[c]);
            row[MeansMet] = _means[c][0];
            row[MeansNear] = _means[c][1];
            row[MeansContradicted] = _means[c][2];
            row[MeansOverOtherCriteria] = _means[c][0] - Others(_means, c);
        }

        return rows;
    }

    /// <summary>Scores of all separators for a passage, criterion by criterion.</summary>
    public ReadOnlySpan<float> Score(float[] similarities)
    {
        _model.Biases.CopyTo(_scores, 0);
        for (var j = 0; j < similarities.Length; j++)
            if (similarities[j] != 0)
                Rows.Add(_scores, similarities[j], _model.Weights[j]);
        return _scores;
    }

    private void FindClosest(float[][] all, float[] similarities, int itself)
    {
        foreach (var closest in all)
            Array.Clear(closest);
        for (var j = 0; j < similarities.Length; j++)
        {
            var exemplar = _model.Exemplars[j];
            if (exemplar.Criterion < 0 || j == itself)
                continue;
            var closest = all[exemplar.Criterion];
            var kind = (int)exemplar.Kind;
            if (exemplar.Kind == ExemplarKind.Met)
                closest[3] = Math.Max(closest[3], Math.Min(closest[0], similarities[j]));
            closest[kind] = Math.Max(closest[kind], similarities[j]);
        }
    }

    // -1.5 is below any score seen: a criterion that is alone competes with nothing.
    private (double Score, double Closeness) Others(int criterion)
    {
        var score = -1.5;
        for (var o = 0; o < _closest.Length; o++)
        {
            if (o == criterion)
                continue;
            var first = o * CriterionModel.Count;
            score = Math.Max(score, Math.Max(_scores[first + Meets], _scores[first + Contradicts]));
        }

        return (score, Others(_closest, criterion));
    }

    // How close an exemplar of another criterion is.
    private static double Others(float[][] closest, int criterion)
    {
        var most = 0f;
        for (var o = 0; o < closest.Length; o++)
            if (o != criterion)
                most = Math.Max(most, Math.Max(closest[o][0], Math.Max(closest[o][1], closest[o][2])));
        return most;
    }
}
