namespace ReqflowPrep.Scheduling.Training;

/// <summary>The test that new weights must pass: reviews later than all that they were learned from.</summary>
/// <param name="From">The first instant of the reviews kept back.</param>
/// <param name="Before">How the weights in force predict them.</param>
/// <param name="After">How the new ones do.</param>
public sealed record HeldOut(DateTimeOffset From, Evaluation Before, Evaluation After);
