using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;
using ReqflowPrep.Grading.Llm;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Settings;

internal static class PutSettings
{
    private const string NoLanguageModel = "cannot be true: this server has no language model configured";

    public static Task<Results<Ok<SettingsView>, ProblemHttpResult>> Handle(
        SettingsChange request, LearnerWrites writes, [FromServices] LlmGrader? llm, CancellationToken cancel) =>
        writes.RunAsync<SettingsChange, SettingsView>(
            clientId: null,
            request,
            async (write, _) =>
            {
                // Who asked while there was one may send back what was read.
                if (request.LlmGrader is true && llm is null && !write.Plan.Settings.LlmGrader) return Problems.Invalid("llmGrader", NoLanguageModel);
                return (await ApplyAsync(write, request, cancel)).ToView();
            },
            cancel);

    private static async Task<PracticePlan> ApplyAsync(LearnerTransaction write, SettingsChange change, CancellationToken cancel)
    {
        var before = write.Plan;
        var settings = before.Settings;
        settings.DesiredRetention = change.DesiredRetention ?? settings.DesiredRetention;
        settings.NewPerDay = change.NewPerDay ?? settings.NewPerDay;
        settings.ReviewsPerDay = change.ReviewsPerDay ?? settings.ReviewsPerDay;
        settings.TimeZone = change.TimeZone ?? settings.TimeZone;
        settings.RolloverHour = change.RolloverHour ?? settings.RolloverHour;
        settings.LearningSteps = Stored(change.LearningSteps) ?? settings.LearningSteps;
        settings.RelearningSteps = Stored(change.RelearningSteps) ?? settings.RelearningSteps;
        settings.MaximumInterval = change.MaximumInterval ?? settings.MaximumInterval;
        settings.LlmGrader = change.LlmGrader ?? settings.LlmGrader;

        var parameters = change.Parameters is { } weights ? FsrsParameters.Create([.. weights]) : before.Options.Parameters;
        if (!parameters.Equals(before.Options.Parameters)) settings.ParameterSetVersion = await write.KeepAsync(parameters, ParameterSource.Manual, cancel);

        var after = new PracticePlan(settings, parameters);

        // The number of relearning steps caps two weights, so it shapes the memory model as the weights do.
        if (!parameters.Equals(before.Options.Parameters) || after.Options.RelearningSteps.Count != before.Options.RelearningSteps.Count)
            await write.RecomputeAsync(after, cancel);
        return after;
    }

    private static string? Stored(IReadOnlyList<string>? steps) => steps is null ? null : string.Join(',', LearningSteps.Parse([.. steps]).ToStrings());
}
