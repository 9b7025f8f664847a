namespace ReqflowPrep.Scheduling.Training;

/// <summary>How weights are fitted. The defaults are the recipe of fsrs-rs except where the remarks of a property say otherwise.</summary>
public sealed record TrainingOptions
{
    /// <summary>How often every review is learned from: 8 as in Anki 26.08, where fsrs-rs alone has 5. The time is small either way.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>About how many predicted reviews there are between two changes of the weights.</summary>
    public int BatchSize { get; init; } = 512;

    /// <summary>The size of the first change; it falls to 0 along half a cosine.</summary>
    public double LearningRate { get; init; } = 0.04;

    /// <summary>How strongly weights are held to where they start, in squared standard deviations of the weights of many learners.</summary>
    public double Regularization { get; init; } = 1;

    /// <summary>Rows of a card after this many are not learned from.</summary>
    public int MaxHistory { get; init; } = 256;

    /// <summary>Decides the order of the batches; the same seed gives the same weights, however many threads there are.</summary>
    public ulong Seed { get; init; } = 2023;

    /// <summary>Whether same-day reviews have weights of their own. If not, w17–w19 become 0 and w0–w3 stay as first fitted.</summary>
    public bool EnableShortTerm { get; init; } = true;

    /// <summary>The number of the learner's relearning steps, which bounds w17 and w18.</summary>
    public int RelearningSteps { get; init; } = 1;
}
