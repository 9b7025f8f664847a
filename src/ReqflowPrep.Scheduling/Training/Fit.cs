namespace ReqflowPrep.Scheduling.Training;

/// <summary>What a log taught.</summary>
/// <param name="Kind">How much of the weights it could teach.</param>
/// <param name="Parameters">The weights; the defaults where nothing could be learned.</param>
/// <param name="Items">How many items were learned from, after outliers.</param>
/// <param name="Missing">What would be needed for more, in a sentence; null for <see cref="FitKind.Full"/>.</param>
public sealed record Fit(FitKind Kind, FsrsParameters Parameters, int Items, string? Missing);
