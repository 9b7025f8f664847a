namespace ReqflowPrep.Catalog;

/// <summary>The level that a question is asked at, lowest first.</summary>
public enum Level
{
    /// <summary>Junior engineer.</summary>
    Junior,

    /// <summary>Mid-level engineer.</summary>
    Mid,

    /// <summary>Senior engineer.</summary>
    Senior,

    /// <summary>Staff engineer.</summary>
    Staff,
}
