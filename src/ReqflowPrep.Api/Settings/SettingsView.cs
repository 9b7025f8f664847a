using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Settings;

/// <summary>How a learner is scheduled. A PUT may leave out what should stay as it is.</summary>
public sealed record SettingsView(
    [property: Range(SchedulerOptions.MinRetention, SchedulerOptions.MaxRetention), Description("The probability of recall at which an item is due.")] double DesiredRetention,
    [property: Range(0, 1000), Description("New items a day.")] int NewPerDay,
    [property: Range(0, 10_000), Description("Reviews a day.")] int ReviewsPerDay,
    [property: MaxLength(64), Description("IANA name, for example Europe/Berlin.")] string TimeZone,
    [property: Range(0, 23), Description("The hour at which the learner's day begins.")] int RolloverHour,
    [property: Description("Delays after a first review, for cards.")] IReadOnlyList<string> LearningSteps,
    [property: Description("Delays after a lapse, for cards.")] IReadOnlyList<string> RelearningSteps,
    [property: Range(1, SchedulerOptions.LongestInterval), Description("In days.")] int MaximumInterval,
    [property: Description("The 21 weights of FSRS-6 in force.")] IReadOnlyList<double> Parameters,
    [property: Description("Whether your answers are sent to the language model that this server is configured with, for a second opinion. They leave this host then.")] bool LlmGrader);
