using System.ComponentModel;

namespace ReqflowPrep.Api.Queue;

/// <summary>How much there is, within the daily limits.</summary>
public sealed record QueueCounts(
    [property: Description("New items still allowed today.")] int New,
    [property: Description("Learning steps whose instant has come.")] int Learning,
    [property: Description("Items due today.")] int Due);
