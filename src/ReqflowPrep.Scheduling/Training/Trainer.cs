namespace ReqflowPrep.Scheduling.Training;

/// <summary>Fits the 21 weights to a learner's log. Elsewhere it is called the optimizer.</summary>
/// <remarks>
/// The recipe is that of fsrs-rs 6.5: outlier filter, first stabilities by search, then Adam with a cosine decay on recency-weighted cross-entropy, held to where it
/// started by the spread of weights among many learners. Two things differ. A card is run once a batch and not once an item, so that time grows with rows. And batches
/// are drawn anew each epoch from all cards instead of from cards of one length: their gradients are less alike, and the mean loss over seeds is lower.
/// </remarks>
public static class Trainer
{
    /// <summary>Below this many items nothing is learned.</summary>
    public const int FewestItems = 8;

    /// <summary>Below this many items only the first stabilities are learned.</summary>
    public const int FewestItemsForAllWeights = 64;

    /// <summary>Fits weights; the same log, options and seed give the same weights to the last bit.</summary>
    /// <param name="log">The reviews.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told after each batch, on the calling thread.</param>
    /// <param name="cancellation">Stops within a batch.</param>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static Fit Fit(ReviewLog log, TrainingOptions? options = null, IProgress<TrainingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        options ??= new TrainingOptions();
        var set = TrainingSet.From(log);
        if (set.Items < FewestItems)
            return NotEnough(set, $"At least {FewestItems} reviews on a later day than the one before are needed; there are {set.Items} after outliers.");

        var first = FirstStabilityOrder.Complete(FirstStabilityFit.Search(set.Groups, set.AverageRecall), set.FirstCounts);
        if (first is null)
            return NotEnough(set, "No first interval is shared by enough cards to fit the first stabilities.");

        double[] start = [.. first, .. FsrsParameters.Default.ToArray()[4..]];
        if (!options.EnableShortTerm)
            start.AsSpan(17, 3).Clear();
        if (set.Items < FewestItemsForAllWeights || set.Items == set.Cards.Length)
        {
            return new Fit(
                FitKind.FirstStabilities,
                FsrsParameters.Create(start),
                set.Items,
                $"For all weights at least {FewestItemsForAllWeights} items are needed, some beyond the first of a card; there are {set.Items}, of {set.Cards.Length} cards.");
        }

        var weights = new Descent(set, start, options).Run(progress, cancellation);

        // Every rating that was fitted is known now, so this only restores the order.
        var ordered = FirstStabilityOrder.Complete([weights[0], weights[1], weights[2], weights[3]], set.FirstCounts)!;
        return new Fit(FitKind.Full, FsrsParameters.Create([.. ordered, .. weights.AsSpan(4)]), set.Items, null);
    }

    private static Fit NotEnough(TrainingSet set, string missing) => new(FitKind.NotEnoughData, FsrsParameters.Default, set.Items, missing);
}
