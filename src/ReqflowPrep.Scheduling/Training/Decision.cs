namespace ReqflowPrep.Scheduling.Training;

/// <summary>What became of an attempt to find better weights.</summary>
public enum Decision
{
    /// <summary>The log can't teach new weights; those in force stay.</summary>
    NotEnoughData,

    /// <summary>New weights were found, but did not predict later reviews better; those in force stay.</summary>
    KeptOld,

    /// <summary>New weights predict later reviews better.</summary>
    Accepted,
}
