using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

internal static class GetSettings
{
    public static async Task<Results<Ok<SettingsView>, ProblemHttpResult>> Handle(ReqflowDbContext db, CancellationToken cancel) =>
        await db.FindPlanAsync(cancel) is { } plan ? TypedResults.Ok(plan.ToView()) : Problems.AccountGone();

    internal static SettingsView ToView(this PracticePlan plan) => new(
        plan.Settings.DesiredRetention,
        plan.Settings.NewPerDay,
        plan.Settings.ReviewsPerDay,
        plan.Settings.TimeZone,
        plan.Settings.RolloverHour,
        plan.Options.LearningSteps.ToStrings(),
        plan.Options.RelearningSteps.ToStrings(),
        plan.Settings.MaximumInterval,
        plan.Options.Parameters.ToArray(),
        plan.Settings.LlmGrader);
}
