namespace ReqflowPrep.Catalog;

/// <summary>How well the simulated system does, best first.</summary>
public enum StateLevel
{
    /// <summary>All is well.</summary>
    Ok,

    /// <summary>It works, at a risk.</summary>
    Warn,

    /// <summary>Something is wrong.</summary>
    Bad,

    /// <summary>It does not work.</summary>
    Down,
}
