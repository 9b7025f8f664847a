using FluentValidation;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Settings;

/// <summary>What weights, steps and zones must be, in one place for settings and engines alike.</summary>
internal static class ScheduleRules
{
    public static IRuleBuilderOptionsConditions<T, IReadOnlyList<double>> MustBeWeights<T>(this IRuleBuilder<T, IReadOnlyList<double>> rule) =>
        rule.Custom((weights, context) =>
        {
            if (!FsrsParameters.TryCreate([.. weights], out _, out var error))
                context.AddFailure(context.PropertyPath + (error!.Index is { } index ? $"[{index}]" : ""), error.ToString());
        });

    public static IRuleBuilderOptions<T, IReadOnlyList<string>> MustBeSteps<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) =>
        rule.Must(steps => LearningSteps.TryParse([.. steps], out _))
            .WithMessage($"must be at most {LearningSteps.MaxCount} delays such as 1m, 10m, 2h or 1d");

    public static IRuleBuilderOptions<T, string> MustBeTimeZone<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && (zone.HasIanaId || id == "UTC"))
            .WithMessage("must be an IANA time zone such as Europe/Berlin or UTC");
}
