using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>A history, oldest review first, and how to schedule it. All but the reviews may be left out.</summary>
public sealed record ReplayRequest(
    [property: Required, MinLength(1), MaxLength(10_000), NoNullItems, Description("Oldest first.")] IReadOnlyList<ReplayedReviewInput> Reviews,
    [property: Description("The 21 weights of FSRS-6; the defaults when left out.")] IReadOnlyList<double>? Parameters = null,
    [property: Range(SchedulerOptions.MinRetention, SchedulerOptions.MaxRetention)] double DesiredRetention = 0.9,
    [property: Range(1, SchedulerOptions.LongestInterval), Description("In days.")] int MaximumInterval = SchedulerOptions.LongestInterval,
    [property: NoNullItems, Description("Delays such as 1m, 2h or 1d; [\"1m\",\"10m\"] when left out.")] IReadOnlyList<string>? LearningSteps = null,
    [property: NoNullItems, Description("Delays after a lapse; [\"10m\"] when left out.")] IReadOnlyList<string>? RelearningSteps = null,
    [property: Description("False schedules every review in days.")] bool EnableShortTerm = true,
    [property: MaxLength(64), Description("IANA name of the zone whose dates count.")] string TimeZone = "UTC",
    [property: Range(0, 23), Description("The hour at which a day begins.")] int RolloverHour = 0);
