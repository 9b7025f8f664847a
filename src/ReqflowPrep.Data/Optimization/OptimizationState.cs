namespace ReqflowPrep.Data;

/// <summary>How far a training of a learner's weights has come.</summary>
public enum OptimizationState
{
    /// <summary>Waits for its turn.</summary>
    Queued,
    Running,

    /// <summary>Has a result, whether or not the new weights were accepted.</summary>
    Finished,

    /// <summary>Stopped by the learner, or by a service that was shut down.</summary>
    Canceled,
    Failed,
}
