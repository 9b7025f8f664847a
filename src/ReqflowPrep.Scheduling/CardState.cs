namespace ReqflowPrep.Scheduling;

/// <summary>Where a card is on its way through learning. The numbers are those of the FSRS libraries.</summary>
public enum CardState
{
    /// <summary>Never reviewed.</summary>
    New = 0,

    /// <summary>On the learning steps that follow the first review.</summary>
    Learning = 1,

    /// <summary>Scheduled in days by its memory state.</summary>
    Review = 2,

    /// <summary>On the relearning steps that follow a lapse.</summary>
    Relearning = 3,
}
