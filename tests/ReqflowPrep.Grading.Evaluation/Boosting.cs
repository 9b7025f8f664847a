using ReqflowPrep.Grading.Calibration;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Gradient-boosted regression trees for a binary outcome with Newton leaves (Friedman 2001; Chen and Guestrin 2016), optionally monotone.</summary>
internal sealed class Boosting
{
    private readonly BoostingOptions _options;
    private readonly QuantileBins _bins;
    private readonly double[] _gradient;
    private readonly double[] _curvature;
    private readonly List<int> _features = [];
    private readonly List<float> _thresholds = [];
    private readonly List<float> _leaves = [];
    private int[] _columns = [];

    private Boosting(double[][] rows, BoostingOptions options) =>
        (_options, _bins, _gradient, _curvature) = (options, new(rows), new double[rows.Length], new double[rows.Length]);

    public static Trees Fit(double[][] rows, bool[] outcomes, double[]? weights, BoostingOptions options) =>
        new Boosting(rows, options).Fit(rows, outcomes, weights);

    private Trees Fit(double[][] rows, bool[] outcomes, double[]? weights)
    {
        double Weight(int i) => weights?[i] ?? 1;
        var all = Enumerable.Range(0, rows.Length).ToArray();
        var share = all.Sum(i => outcomes[i] ? Weight(i) : 0) / all.Sum(Weight);
        var bias = LogOdds.Of(share);
        var scores = new double[rows.Length];
        Array.Fill(scores, bias);
        var columns = AnswerModel.Columns(rows);
        var random = new Random(_options.Seed);
        for (var round = 0; round < _options.Rounds; round++)
        {
            foreach (var i in all)
            {
                var p = LogOdds.ToProbability(scores[i]);
                _gradient[i] = Weight(i) * (p - (outcomes[i] ? 1 : 0));
                _curvature[i] = Weight(i) * Math.Max(p * (1 - p), 1e-6);
            }

            var sample = _options.Share.Rows < 1 ? [.. all.Where(_ => random.NextDouble() < _options.Share.Rows)] : all;
            _columns = [.. Enumerable.Range(0, rows[0].Length).Where(_ => _options.Share.Features >= 1 || random.NextDouble() < _options.Share.Features)];
            var splits = Trees.Splits;
            _features.AddRange(new int[splits]);
            _thresholds.AddRange(Enumerable.Repeat(float.PositiveInfinity, splits));
            _leaves.AddRange(new float[splits + 1]);
            Grow(sample, 0, double.NegativeInfinity, double.PositiveInfinity);
            var tree = new Trees(0, [.. _features[^splits..]], [.. _thresholds[^splits..]], [.. _leaves[^(splits + 1)..]]);
            var steps = tree.Score(columns);
            foreach (var i in all)
                scores[i] += steps[i];
        }

        return new(bias, [.. _features], [.. _thresholds], [.. _leaves]);
    }

    private void Grow(int[] rows, int node, double low, double high)
    {
        var (gradient, curvature) = (rows.Sum(i => _gradient[i]), rows.Sum(i => _curvature[i]));
        if (node >= Trees.Splits)
        {
            _leaves[_leaves.Count - Trees.Splits - 1 + node - Trees.Splits] = (float)(_options.Rate * Leaf(gradient, curvature, low, high));
            return;
        }

        var split = Best(rows, gradient, curvature, low, high);
        if (split is not { } best)
        {
            // Everything goes to the first branch, down to its leaf.
            Grow(rows, (2 * node) + 1, low, high);
            return;
        }

        var at = _features.Count - Trees.Splits + node;
        _features[at] = best.Feature;
        _thresholds[at] = (float)_bins.Cuts[best.Feature][best.Bin];
        var direction = _options.Directions?[best.Feature] ?? 0;
        var bins = _bins.Bins[best.Feature];
        Grow([.. rows.Where(i => bins[i] <= best.Bin)], (2 * node) + 1, direction < 0 ? best.Middle : low, direction > 0 ? best.Middle : high);
        Grow([.. rows.Where(i => bins[i] > best.Bin)], (2 * node) + 2, direction > 0 ? best.Middle : low, direction < 0 ? best.Middle : high);
    }

    private double Leaf(double gradient, double curvature, double low, double high) =>
        Math.Clamp(-gradient / (curvature + _options.Ridge), low, high);

    private (int Feature, int Bin, double Middle)? Best(int[] rows, double gradient, double curvature, double low, double high)
    {
        if (rows.Length < 2 * _options.SmallestLeaf)
            return null;
        (int, int, double)? best = null;
        var (largest, without) = (1e-6, Gain(gradient, curvature, Leaf(gradient, curvature, low, high)));
        Span<double> gradients = stackalloc double[QuantileBins.Most];
        Span<double> curvatures = stackalloc double[QuantileBins.Most];
        Span<int> counts = stackalloc int[QuantileBins.Most];
        foreach (var feature in _columns)
        {
            gradients.Clear();
            curvatures.Clear();
            counts.Clear();
            var bins = _bins.Bins[feature];
            foreach (var i in rows)
            {
                gradients[bins[i]] += _gradient[i];
                curvatures[bins[i]] += _curvature[i];
                counts[bins[i]]++;
            }

            var (g, h, count) = (0.0, 0.0, 0);
            for (var bin = 0; bin < _bins.Cuts[feature].Length; bin++)
            {
                (g, h, count) = (g + gradients[bin], h + curvatures[bin], count + counts[bin]);
                if (count < _options.SmallestLeaf || rows.Length - count < _options.SmallestLeaf)
                    continue;
                var (first, second) = (Leaf(g, h, low, high), Leaf(gradient - g, curvature - h, low, high));
                var gain = Gain(g, h, first) + Gain(gradient - g, curvature - h, second) - without;
                if (gain > largest && (second - first) * (_options.Directions?[feature] ?? 0) >= 0)
                    (largest, best) = (gain, (feature, bin, (first + second) / 2));
            }
        }

        return best;
    }

    private double Gain(double gradient, double curvature, double leaf) =>
        -((gradient * leaf) + (0.5 * (curvature + _options.Ridge) * leaf * leaf));
}
