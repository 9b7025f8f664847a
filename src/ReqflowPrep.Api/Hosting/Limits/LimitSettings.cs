namespace ReqflowPrep.Api.Hosting;

/// <summary>Requests allowed a minute, under <c>Reqflow:Limits</c>. 0 turns a limit off.</summary>
public sealed class LimitSettings
{
    /// <summary>Log in, register, refresh and the like, per address.</summary>
    public int AccountPerMinute { get; init; } = 20;

    /// <summary>The stateless engines, per learner or, without one, per address.</summary>
    public int EnginePerMinute { get; init; } = 600;

    /// <summary>What changes something, per learner.</summary>
    public int WritePerMinute { get; init; } = 600;

    /// <summary>The largest body, in bytes, that any route reads unless it says otherwise.</summary>
    public long MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The largest review log, in bytes of CSV, that the optimizer reads.</summary>
    public long MaxLogBytes { get; init; } = 64 * 1024 * 1024;
}
