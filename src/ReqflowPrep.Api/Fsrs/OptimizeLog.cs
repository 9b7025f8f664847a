using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Scheduling;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Fsrs;

internal static class OptimizeLog
{
    public static async Task<Results<Ok<OptimizeReply>, ProblemHttpResult>> HandleAsync(
        [AsParameters] OptimizeQuery query, HttpContext http, TrainingLine line, CancellationToken cancel)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(query.TimeZone ?? "UTC", out var zone)) return Problems.Invalid("timeZone", "must be an IANA time zone such as Europe/Berlin or UTC");
        DateTimeOffset? trainBefore = null;
        if (query.TrainBefore is not null)
        {
            if (!Rfc3339.TryParse(query.TrainBefore, out var instant)) return Problems.Invalid("trainBefore", "must be a time with its offset, such as 2026-01-31T18:00:00Z");
            trainBefore = instant;
        }

        http.GetEndpoint()!.Metadata.GetRequiredMetadata<MaxBodyFromSettings>().Apply(http);
        var (rows, fault) = await ReviewLogCsv.ReadAsync(http.Request.Body, cancel);
        if (rows is null) return TypedResults.Problem(fault, statusCode: StatusCodes.Status422UnprocessableEntity, title: "Unprocessable review log");

        var result = await line.RunAsync(
            () => Optimizer.Optimize(rows.Build(new DayBoundary(zone, query.RolloverHour ?? 4)), trainBefore: trainBefore, threads: Environment.ProcessorCount, cancellation: cancel), cancel);
        return TypedResults.Ok(new OptimizeReply(
            (result.Trained ?? result.Parameters).ToArray(),
            result.Decision == Decision.Accepted,
            result.Reason,
            result.Before.Items,
            BeforeAfter.Of(result.Before.LogLoss, result.After.LogLoss),
            BeforeAfter.Of(result.Before.RmseBins, result.After.RmseBins),
            trainBefore is not null && result.HeldOut is { } held ? ToView(held) : null));
    }

    private static HeldOutView ToView(HeldOut held)
    {
        var losses = BeforeAfter.Of(held.Before.LogLoss, held.After.LogLoss);
        return new HeldOutView(held.After.Items, losses.Before, losses.After);
    }
}
