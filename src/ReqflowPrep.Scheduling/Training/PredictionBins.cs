using System.Runtime.InteropServices;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>RMSE(bins), the calibration figure of the FSRS benchmarks: items are alike when days, earlier reviews and lapses fall into the same steps of a geometric scale.</summary>
internal sealed class PredictionBins
{
    // The bases are those of the benchmarks. Their bins are named by a scaled, rounded power of each; the exponents tell the same bins apart.
    private const double DaysBase = 3.62;
    private const double ReviewsBase = 1.89;
    private const double LapsesBase = 1.73;

    private readonly Dictionary<(int Days, int Reviews, int Lapses), (int Items, double Predicted, int Recalled)> _bins = [];

    /// <summary>Adds an item.</summary>
    /// <param name="days">Days since the review before; at least 1.</param>
    /// <param name="laterDayReviews">The card's reviews on a later day than the one before, this one included.</param>
    /// <param name="lapses">How many of the earlier ones were forgotten.</param>
    /// <param name="predicted">The predicted probability of recall.</param>
    /// <param name="recalled">What happened.</param>
    public void Add(int days, int laterDayReviews, int lapses, double predicted, bool recalled)
    {
        var key = (Exponent(days, DaysBase), Exponent(laterDayReviews + 1, ReviewsBase), lapses == 0 ? -1 : Exponent(lapses, LapsesBase));
        ref var bin = ref CollectionsMarshal.GetValueRefOrAddDefault(_bins, key, out _);
        bin.Items++;
        bin.Predicted += predicted;
        bin.Recalled += recalled ? 1 : 0;
    }

    public double RootMeanSquare()
    {
        var (items, squares) = (0, 0.0);
        foreach (var bin in _bins.Values)
        {
            var difference = (bin.Predicted - bin.Recalled) / bin.Items;
            items += bin.Items;
            squares += bin.Items * difference * difference;
        }

        return Math.Sqrt(squares / items);
    }

    private static int Exponent(int value, double scale) => (int)Math.Floor(Math.Log(value) / Math.Log(scale));
}
