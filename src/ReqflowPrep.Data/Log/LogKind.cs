namespace ReqflowPrep.Data;

/// <summary>What a row of the review log records.</summary>
public enum LogKind
{
    /// <summary>A card was rated.</summary>
    Review,

    /// <summary>A criterion was judged in an attempt.</summary>
    Attempt,

    /// <summary>A follow-up was answered; when it counts, it turns the attempt's again into hard.</summary>
    Probe,

    /// <summary>The learner replaced a verdict, or took the replacement back.</summary>
    Override,

    /// <summary>A whole operation was taken back.</summary>
    Undo,

    /// <summary>A due date was moved without a review.</summary>
    Reschedule,

    /// <summary>A review that happened elsewhere.</summary>
    Import,
}
