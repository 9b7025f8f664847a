namespace ReqflowPrep.Scheduling.Training;

/// <summary>Gathers predictions in twenty ranges of equal width.</summary>
internal sealed class CalibrationTable
{
    private const int Ranges = 20;

    private readonly int[] _items = new int[Ranges];
    private readonly double[] _predicted = new double[Ranges];
    private readonly int[] _recalled = new int[Ranges];

    public void Add(double predicted, bool recalled)
    {
        var range = Math.Min((int)(predicted * Ranges), Ranges - 1);
        _items[range]++;
        _predicted[range] += predicted;
        _recalled[range] += recalled ? 1 : 0;
    }

    public IReadOnlyList<CalibrationRange> Rows() =>
    [
        .. Enumerable.Range(0, Ranges).Where(range => _items[range] > 0).Select(range => new CalibrationRange(
            (double)range / Ranges,
            (range + 1.0) / Ranges,
            _items[range],
            _predicted[range] / _items[range],
            (double)_recalled[range] / _items[range])),
    ];
}
