using System.ComponentModel;

namespace ReqflowPrep.Api.Settings;

public sealed record OptimizationRequest(
    [property: Description("Whether due dates move to where the new weights put them; otherwise they stay.")] bool Reschedule = false);
