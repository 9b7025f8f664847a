using System.ComponentModel;

namespace ReqflowPrep.Api.Fsrs;

public sealed record OptimizeReply(
    [property: Description("The weights that training found. Use them only if they were accepted.")] IReadOnlyList<double> Parameters,
    [property: Description("Whether they predict held-out reviews better than the default weights.")] bool Accepted,
    [property: Description("Why, in a sentence.")] string Reason,
    [property: Description("Reviews that can be scored: those at least a day after the one before.")] int Items,
    BeforeAfter LogLoss,
    BeforeAfter RmseBins,
    [property: Description("Filled when trainBefore was given.")] HeldOutView? HeldOut);
