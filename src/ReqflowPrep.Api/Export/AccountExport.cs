using System.ComponentModel;
using ReqflowPrep.Api.Attempts;
using ReqflowPrep.Api.Notes;
using ReqflowPrep.Api.Settings;

namespace ReqflowPrep.Api.Export;

/// <summary>Everything that the service keeps of a learner, except the password's hash.</summary>
public sealed record AccountExport(
    [property: Description("The format and its version.")] string Format,
    DateTimeOffset ExportedAt,
    string Email,
    SettingsView Settings,
    IReadOnlyList<ExportedParameters> ParameterSets,
    IReadOnlyList<NoteView> Notes,
    [property: Description("With verdicts, overrides and probe answers.")] IReadOnlyList<AttemptView> Attempts,
    IReadOnlyList<ExportedOverride> Overrides,
    [property: Description("The append-only review log, in its order.")] IReadOnlyList<ExportedLogRow> ReviewLog,
    IReadOnlyList<ExportedMemory> Memories,
    IReadOnlyList<ExportedSuspension> Suspensions,
    [property: Description("The trainings of the weights, in their order.")] IReadOnlyList<OptimizationView> OptimizationJobs);
