using System.ComponentModel;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>A measure with the default weights and with the trained ones; null when nothing could be scored.</summary>
public sealed record BeforeAfter(
    [property: Description("With the default weights.")] double? Before,
    [property: Description("With the trained weights.")] double? After)
{
    internal static BeforeAfter Of(double before, double after) => new(Finite(before), Finite(after));

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
