namespace ReqflowPrep.Grading.Text;

/// <summary>What stands between two words.</summary>
internal enum Break
{
    /// <summary>Nothing but space.</summary>
    None,

    /// <summary>A comma, dash, bracket or conjunction: a new clause begins.</summary>
    Clause,

    /// <summary>A full stop, line end or bullet: a new sentence begins.</summary>
    Sentence,
}
