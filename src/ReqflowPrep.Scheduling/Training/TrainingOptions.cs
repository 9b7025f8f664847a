using System.Runtime.CompilerServices;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>How weights are fitted. Every property checks what it is given.</summary>
/// <exception cref="ArgumentOutOfRangeException">A property was set out of its range.</exception>
public sealed record TrainingOptions
{
    /// <summary>How often every review is learned from, 1 to 1,000: 8 as in Anki 26.08, where fsrs-rs alone has 5. The time is small either way.</summary>
    public int Epochs
    {
        get;
        init => field = Within(value, 1, 1000);
    } = 8;

    /// <summary>About how many predicted reviews there are between two changes of the weights; 1 to 1,000,000.</summary>
    public int BatchSize
    {
        get;
        init => field = Within(value, 1, 1_000_000);
    } = 512;

    /// <summary>The size of the first change, 0 to 1; it falls to 0 along half a cosine.</summary>
    public double LearningRate
    {
        get;
        init => field = Within(value, 0, 1);
    } = 0.04;

    /// <summary>How strongly weights are held to where they start, 0 to 1,000, in squared standard deviations of the weights of many learners.</summary>
    public double Regularization
    {
        get;
        init => field = Within(value, 0, 1000);
    } = 1;

    /// <summary>Rows of a card after this many are not learned from; 2 to 10,000.</summary>
    public int MaxHistory
    {
        get;
        init => field = Within(value, 2, 10_000);
    } = 256;

    /// <summary>Decides the order of the batches; the same seed gives the same weights, however many threads there are.</summary>
    public ulong Seed { get; init; } = 2023;

    /// <summary>Whether same-day reviews have weights of their own. If not, w17–w19 become 0 and w0–w3 stay as first fitted.</summary>
    public bool EnableShortTerm { get; init; } = true;

    /// <summary>The number of the learner's relearning steps, 0 to 20, which bounds w17 and w18.</summary>
    public int RelearningSteps
    {
        get;
        init => field = Within(value, 0, LearningSteps.MaxCount);
    } = 1;

    private static T Within<T>(T value, T minimum, T maximum, [CallerMemberName] string property = "")
        where T : IComparable<T> =>
        value.CompareTo(minimum) >= 0 && value.CompareTo(maximum) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"From {minimum} to {maximum}.");
}
