namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>Practises in place of a learner, to show what settings lead to before months are spent on them.</summary>
/// <remarks>The learner's memory is that of the model: a card is recalled with the probability that the scheduler predicts for it.</remarks>
public static class Simulator
{
    /// <summary>The lowest retention that is recommended.</summary>
    public const double LowestRetention = 0.70;

    /// <summary>The highest retention that is recommended.</summary>
    public const double HighestRetention = 0.95;

    private const int Hundredths = 100;

    /// <summary>Simulates days of practice.</summary>
    /// <param name="options">What is simulated.</param>
    /// <param name="cancellation">Stops after a day.</param>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static SimulationResult Run(SimulationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var practice = new Practice(options);
        var days = new SimulatedDay[options.Days];
        for (var day = 0; day < days.Length; day++)
        {
            cancellation.ThrowIfCancellationRequested();
            days[day] = practice.Run(day);
        }

        return new SimulationResult(days);
    }

    /// <summary>Looks for the desired retention under which a minute of practice leaves the most memorized, in steps of 0.01.</summary>
    /// <param name="options">What is simulated; its own desired retention is not used.</param>
    /// <param name="learners">Over how many simulated learners the result is averaged: one alone can be lucky.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>Every retention tried, the best first.</returns>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static IReadOnlyList<RetentionTrial> SearchRetention(SimulationOptions options, int learners = 4, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(learners, 1);
        var lowest = (int)Math.Round(LowestRetention * Hundredths);
        var trials = new RetentionTrial[(int)Math.Round(HighestRetention * Hundredths) - lowest + 1];

        // Each trial fills a place of its own, so the threads change nothing.
        Parallel.For(0, trials.Length, new ParallelOptions { CancellationToken = cancellation }, i => trials[i] = Try((lowest + i) / (double)Hundredths));
        return [.. trials.OrderByDescending(trial => trial.MemorizedPerMinute).ThenBy(trial => trial.DesiredRetention)];

        RetentionTrial Try(double retention)
        {
            var (memorized, minutes) = (0.0, 0.0);
            for (var learner = 0; learner < learners; learner++)
            {
                var result = Run(
                    options with { Scheduling = options.Scheduling with { DesiredRetention = retention }, Seed = SplitMix64.Hash(options.Seed + (ulong)learner) },
                    cancellation);
                memorized += result.Memorized / learners;
                minutes += result.Minutes / learners;
            }

            return new RetentionTrial(retention, memorized, minutes);
        }
    }
}
