namespace ReqflowPrep.Grading.Learning;

/// <summary>Which of a criterion's lists an exemplar is from.</summary>
internal enum ExemplarKind
{
    /// <summary>It meets the criterion.</summary>
    Met,

    /// <summary>It is on the subject and does not meet the criterion.</summary>
    Near,

    /// <summary>It says the opposite.</summary>
    Contradicted,
}
