using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Fsrs;

internal static class ReplayReviews
{
    public static Results<Ok<ReplayReply>, ValidationProblem> Handle(ReplayRequest request)
    {
        var defaults = new SchedulerOptions();
        var options = defaults with
        {
            Parameters = request.Parameters is { } weights ? FsrsParameters.Create([.. weights]) : defaults.Parameters,
            DesiredRetention = request.DesiredRetention,
            MaximumInterval = request.MaximumInterval,
            LearningSteps = request.LearningSteps is { } learning ? LearningSteps.Parse([.. learning]) : defaults.LearningSteps,
            RelearningSteps = request.RelearningSteps is { } relearning ? LearningSteps.Parse([.. relearning]) : defaults.RelearningSteps,
            EnableShortTerm = request.EnableShortTerm,
        };
        var scheduler = new Scheduler(options, new DayBoundary(TimeZoneInfo.FindSystemTimeZoneById(request.TimeZone), request.RolloverHour));
        var steps = scheduler.Replay(request.Reviews.Select(r => new PastReview(r.Rating, r.ReviewedAt))).Select(s => ReplayStep.Of(s));
        return TypedResults.Ok(new ReplayReply([.. steps]));
    }
}
