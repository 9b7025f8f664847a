namespace ReqflowPrep.Scheduling.Training;

/// <summary>Walks the weights down the loss of a training set.</summary>
internal sealed class Descent
{
    /// <summary>How far the weights of many learners are spread (fsrs-rs, from thousands of collections): what a pull toward the start is measured in.</summary>
    private static readonly double[] Spread =
    [
        6.43, 9.66, 17.58, 27.85,
        0.57, 0.28, 0.6, 0.12,
        0.39, 0.18, 0.33,
        0.3, 0.09, 0.16, 0.57,
        0.25, 1.03,
        0.31, 0.32, 0.14,
        0.27,
    ];

    // The bound of w19 that fsrs-rs and ts-fsrs have while same-day reviews are on: at 0 a same-day recall would help a strong memory as much as a weak one.
    private const double LeastDamping = 0.01;

    private readonly TrainingSet _set;
    private readonly double[] _start;
    private readonly TrainingOptions _options;
    private readonly CardRows[] _cards;
    private readonly long _itemsAnEpoch;
    private readonly double[] _weights;
    private readonly double[] _gradient = new double[FsrsParameters.Count];
    private readonly Adam _adam = new();
    private readonly LaneBatch _batch = new();
    private readonly BatchGradient _loss;

    public Descent(TrainingSet set, double[] start, TrainingOptions options)
    {
        _set = set;
        _start = start;
        _options = options;
        _cards = [.. CardRows.Of(set, options.MaxHistory)];
        _itemsAnEpoch = _cards.Sum(card => (long)card.Items);
        _weights = [.. start];
        _loss = new BatchGradient(options.MaxHistory, options.EnableShortTerm);
    }

    /// <summary>The weights at the end of the walk.</summary>
    public double[] Run(IProgress<TrainingProgress>? progress, CancellationToken cancellation)
    {
        var random = new SplitMix64(_options.Seed);
        var total = _itemsAnEpoch * _options.Epochs;
        var done = 0L;
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle<CardRows>(_cards);
            for (var from = 0; from < _cards.Length;)
            {
                cancellation.ThrowIfCancellationRequested();
                var to = BatchEnd(from);
                _batch.Fill(_set, _cards.AsSpan(from..to));
                Step(_options.LearningRate * (1 + Math.Cos(Math.PI * done / total)) / 2);
                done += _batch.Items;
                progress?.Report(new TrainingProgress(done, total));
                from = to;
            }
        }

        return _weights;
    }

    /// <summary>One change of the weights by the batch at hand.</summary>
    private void Step(double rate)
    {
        Array.Clear(_gradient);
        _loss.Add(_batch, _weights, _gradient);

        // The loss is a sum, so the pull is the batch's part of the whole.
        var pull = 2 * _options.Regularization * _batch.Items / _itemsAnEpoch;
        for (var i = 0; i < _gradient.Length; i++)
            _gradient[i] += pull * (_weights[i] - _start[i]) / (Spread[i] * Spread[i]);
        if (!_options.EnableShortTerm)
            _gradient.AsSpan(0, 4).Clear();

        _adam.Step(_weights, _gradient, rate);
        ParameterBounds.Clip(_weights);
        if (_options.EnableShortTerm)
        {
            _weights[19] = Math.Max(_weights[19], LeastDamping);
            RelearningCap.Apply(_weights, _options.RelearningSteps);
        }
    }

    // Whole cards up to the batch size; a card with more items than that is a batch of its own.
    private int BatchEnd(int from)
    {
        var items = _cards[from].Items;
        var to = from + 1;
        while (to < _cards.Length && items + _cards[to].Items <= _options.BatchSize)
            items += _cards[to++].Items;
        return to;
    }
}
