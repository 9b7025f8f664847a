using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Settings;

/// <summary>What to change; what is left out stays as it is.</summary>
public sealed record SettingsChange(
    [property: Range(SchedulerOptions.MinRetention, SchedulerOptions.MaxRetention)] double? DesiredRetention = null,
    [property: Range(0, 1000)] int? NewPerDay = null,
    [property: Range(0, 10_000)] int? ReviewsPerDay = null,
    [property: MaxLength(64), Description("IANA name, for example Europe/Berlin.")] string? TimeZone = null,
    [property: Range(0, 23)] int? RolloverHour = null,
    [property: NoNullItems, Description("Delays such as 1m, 2h or 1d; an empty list for none.")] IReadOnlyList<string>? LearningSteps = null,
    [property: NoNullItems, Description("Delays such as 10m; an empty list for none.")] IReadOnlyList<string>? RelearningSteps = null,
    [property: Range(1, SchedulerOptions.LongestInterval)] int? MaximumInterval = null,
    [property: Description("21 weights. Memory states are recomputed from the log; due dates stay.")] IReadOnlyList<double>? Parameters = null,
    [property: Description("Ask a language model as well; your answers leave this host then. Refused where none is configured.")] bool? LlmGrader = null);
