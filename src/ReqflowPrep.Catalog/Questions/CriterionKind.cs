namespace ReqflowPrep.Catalog;

/// <summary>Whether an answer can pass without a criterion.</summary>
public enum CriterionKind
{
    /// <summary>The answer does not pass without it.</summary>
    Must,

    /// <summary>It adds to the score.</summary>
    Bonus,
}
