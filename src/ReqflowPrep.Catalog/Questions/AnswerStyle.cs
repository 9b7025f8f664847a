namespace ReqflowPrep.Catalog;

/// <summary>What sort of candidate wrote a calibration answer.</summary>
public enum AnswerStyle
{
    /// <summary>Meets most criteria.</summary>
    Strong,

    /// <summary>Meets some.</summary>
    Middling,

    /// <summary>Holds misconceptions.</summary>
    Wrong,

    /// <summary>Tries to score without knowing: word lists, copied prompts, instructions to the grader.</summary>
    Gaming,
}
