namespace ReqflowPrep.Scheduling.Training;

/// <summary>How well weights predict the items of a log.</summary>
/// <param name="Items">How many items were predicted.</param>
/// <param name="LogLoss">Mean cross-entropy in nats: less is better, 0.693 is a coin.</param>
/// <param name="RmseBins">Root of the mean squared difference between predicted and real recall over bins of like items: less is better.</param>
/// <param name="Auc">The chance that a recalled item was given a higher probability than a forgotten one; NaN when all items went the same way.</param>
/// <param name="Calibration">Predicted against real recall, from low to high; without empty ranges.</param>
public sealed record Evaluation(int Items, double LogLoss, double RmseBins, double Auc, IReadOnlyList<CalibrationRange> Calibration)
{
    private const double Certain = 1e-7;

    /// <summary>Predicts every item from its card's history.</summary>
    /// <param name="parameters">The weights.</param>
    /// <param name="log">The reviews.</param>
    /// <param name="enableShortTerm">Whether same-day reviews have formulas of their own.</param>
    /// <param name="from">Items before this instant are history only; null to predict all.</param>
    /// <returns>The result; one without items has NaN for every figure.</returns>
    public static Evaluation Of(FsrsParameters parameters, ReviewLog log, bool enableShortTerm = true, DateTimeOffset? from = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(log);
        var model = new Fsrs6(parameters, enableShortTerm);
        var first = from is { } instant ? ReviewLog.FirstMillisecond(instant) : long.MinValue;
        var bins = new PredictionBins();
        var ranges = new CalibrationTable();
        var ranks = new List<(double Predicted, bool Recalled)>(log.Items);
        var loss = 0.0;
        for (var card = 0; card < log.Cards; card++)
        {
            MemoryState? memory = null;
            var (laterDays, lapses) = (0, 0);
            for (var row = log.Starts[card]; row < log.Starts[card + 1]; row++)
            {
                var (days, rating) = (log.ElapsedDays[row], (Rating)log.Ratings[row]);
                if (days > 0 && log.Times[row] >= first)
                {
                    var predicted = Math.Clamp(model.Retrievability(memory!.Value, days), Certain, 1 - Certain);
                    var recalled = rating != Rating.Again;
                    loss -= Math.Log(recalled ? predicted : 1 - predicted);
                    bins.Add(days, laterDays + 1, lapses, predicted, recalled);
                    ranges.Add(predicted, recalled);
                    ranks.Add((predicted, recalled));
                }

                memory = model.After(memory, days, rating);
                laterDays += days > 0 ? 1 : 0;
                lapses += days > 0 && rating == Rating.Again ? 1 : 0;
            }
        }

        return new Evaluation(ranks.Count, loss / ranks.Count, bins.RootMeanSquare(), RankCurve.Area(ranks), ranges.Rows());
    }
}
