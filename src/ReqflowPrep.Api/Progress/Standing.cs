using System.ComponentModel;

namespace ReqflowPrep.Api.Progress;

/// <summary>How a set of cards and criteria stands in memory.</summary>
public sealed record Standing(
    [property: Description("Cards and criteria in the catalog.")] int Items,
    [property: Description("Of those, the ones met at least once.")] int Met,
    [property: Description("Met over items, 0 to 1.")] double Coverage,
    [property: Description("The mean probability of recall now over the items met; null when none was.")] double? PredictedRecall,
    [property: Description("Reviews at least a day after the one before.")] int Reviews,
    [property: Description("The share of those that were remembered; null when there were none.")] double? TrueRetention);
