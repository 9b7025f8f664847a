namespace ReqflowPrep.Catalog;

/// <summary>How bad it is to believe a misconception, worst first.</summary>
public enum Severity
{
    /// <summary>An interviewer would stop here.</summary>
    Fatal,

    /// <summary>It costs the level.</summary>
    Major,

    /// <summary>A slip.</summary>
    Minor,
}
