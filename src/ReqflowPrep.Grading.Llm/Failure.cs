namespace ReqflowPrep.Grading.Llm;

/// <summary>Why there is no opinion of a language model.</summary>
internal enum Failure
{
    /// <summary>It took longer than the time-out.</summary>
    TimedOut,

    /// <summary>No connection, or a refusal: the server's error, a wrong key, a reply far too large.</summary>
    Unavailable,

    /// <summary>Twice something else than the JSON object asked for.</summary>
    Unreadable,

    /// <summary>It credited the canary.</summary>
    Distrusted,
}
