using System.ComponentModel;

namespace ReqflowPrep.Api.Progress;

public sealed record DayCount([property: Description("The learner day, as 2026-01-31.")] DateOnly Day, int Count);
