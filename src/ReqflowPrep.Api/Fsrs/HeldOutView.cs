namespace ReqflowPrep.Api.Fsrs;

/// <summary>How the weights predict reviews that they were not trained on.</summary>
public sealed record HeldOutView(int Items, double? LogLossBefore, double? LogLossAfter);
