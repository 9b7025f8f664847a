using System.Text.Json.Serialization;

namespace ReqflowPrep.Grading;

/// <summary>What an answer does with a criterion.</summary>
public enum Verdict
{
    /// <summary>The answer does not say it.</summary>
    [JsonStringEnumMemberName("not_met")]
    NotMet,

    /// <summary>The answer says it.</summary>
    Met,

    /// <summary>The answer says the opposite.</summary>
    Contradicted,
}
