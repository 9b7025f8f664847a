namespace ReqflowPrep.Scheduling.Training;

/// <summary>The outcome of a search for better weights.</summary>
/// <param name="Decision">Whether they were found and accepted.</param>
/// <param name="Reason">Why, in a sentence for the learner.</param>
/// <param name="Parameters">The weights to use from now on: the new ones if accepted, else those in force before.</param>
/// <param name="Trained">The new weights, accepted or not; null when there are none.</param>
/// <param name="Before">How the weights in force before predict the whole log.</param>
/// <param name="After">How <paramref name="Trained"/> does; the same as <paramref name="Before"/> when there are none.</param>
/// <param name="HeldOut">The test on later reviews; null when there was none.</param>
public sealed record OptimizationResult(
    Decision Decision,
    string Reason,
    FsrsParameters Parameters,
    FsrsParameters? Trained,
    Evaluation Before,
    Evaluation After,
    HeldOut? HeldOut);
