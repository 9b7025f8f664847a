namespace ReqflowPrep.Scheduling.Training;

/// <summary>How much of a weight set a log could teach.</summary>
public enum FitKind
{
    /// <summary>Nothing: there are too few items, or none that shows a first interval.</summary>
    NotEnoughData,

    /// <summary>The first stabilities w0 to w3; the others are the defaults.</summary>
    FirstStabilities,

    /// <summary>All weights.</summary>
    Full,
}
