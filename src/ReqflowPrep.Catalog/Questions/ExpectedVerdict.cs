using System.Text.Json.Serialization;

namespace ReqflowPrep.Catalog;

/// <summary>What a fair interviewer says of one criterion of a calibration answer.</summary>
public enum ExpectedVerdict
{
    /// <summary>The answer meets it.</summary>
    Met,

    /// <summary>The answer does not meet it.</summary>
    [JsonStringEnumMemberName("not_met")]
    NotMet,

    /// <summary>The answer claims the opposite.</summary>
    Contradicted,
}
