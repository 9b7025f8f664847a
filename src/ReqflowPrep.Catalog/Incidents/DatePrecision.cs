namespace ReqflowPrep.Catalog;

/// <summary>How much of an incident's date is known.</summary>
public enum DatePrecision
{
    /// <summary><c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary><c>yyyy-MM</c>.</summary>
    Month,

    /// <summary><c>yyyy</c>.</summary>
    Year,

    /// <summary>The date is not known.</summary>
    Unknown,
}
