using System.Text.Json.Serialization;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>What became of an attempt to find better weights.</summary>
public enum Decision
{
    /// <summary>The log can't teach new weights; those in force stay.</summary>
    [JsonStringEnumMemberName("not_enough_data")]
    NotEnoughData,

    /// <summary>New weights were found, but did not predict later reviews better; those in force stay.</summary>
    [JsonStringEnumMemberName("kept_old")]
    KeptOld,

    /// <summary>New weights predict later reviews better.</summary>
    Accepted,
}
