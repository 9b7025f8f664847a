using System.ComponentModel;

namespace ReqflowPrep.Api.Progress;

/// <summary>How often you corrected the grader: the measure of its quality.</summary>
public sealed record OverrideRate(
    [property: Description("Criteria graded.")] int Graded,
    [property: Description("Of those, the ones whose verdict you replaced by another.")] int Overridden,
    [property: Description("Overridden over graded; null when nothing was graded.")] double? Rate,
    [property: Description("The criteria that you overrode.")] IReadOnlyList<CriterionOverrides> Criteria);
