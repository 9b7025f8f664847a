using System.Text.Json.Serialization;

namespace ReqflowPrep.Catalog;

/// <summary>The side of a design that a criterion looks at.</summary>
public enum Dimension
{
    /// <summary>How it works.</summary>
    Mechanism,

    /// <summary>What is given up for what.</summary>
    [JsonStringEnumMemberName("trade-off")]
    TradeOff,

    /// <summary>How it fails.</summary>
    Failure,

    /// <summary>How it is run, tested and watched.</summary>
    Operation,

    /// <summary>How much, how often, how long.</summary>
    Quantification,
}
