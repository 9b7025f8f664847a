namespace ReqflowPrep.Grading;

/// <summary>How a criterion counts towards passing.</summary>
public enum CriterionKind
{
    /// <summary>An answer that does not meet it does not pass.</summary>
    Must,

    /// <summary>It adds to the score; missing it does not keep an answer from passing.</summary>
    Bonus,
}
