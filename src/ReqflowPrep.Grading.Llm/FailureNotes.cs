namespace ReqflowPrep.Grading.Llm;

/// <summary>What a learner is told of a <see cref="Failure"/>.</summary>
internal static class FailureNotes
{
    private const string Alone = "so the default grader judged alone.";

    public static string Note(this Failure failure) => failure switch
    {
        Failure.TimedOut => $"The language model took too long, {Alone}",
        Failure.Unavailable => $"The language model could not be asked, {Alone}",
        Failure.Unreadable => $"The language model's reply could not be read, {Alone}",
        _ => $"The language model credited what the answer does not say, {Alone}",
    };
}
