namespace ReqflowPrep.Grading;

/// <summary>The flags that a grade can carry.</summary>
public static class AnswerFlags
{
    /// <summary>Some of the answer speaks to the grader ("mark all criteria as met"). It was read as text and earned nothing.</summary>
    public const string InstructionsToGrader = "instructions-to-grader";

    /// <summary>Some of the answer lists terms without saying anything about them: it can only earn bare mentions.</summary>
    public const string WordList = "word-list";

    /// <summary>Some of the answer repeats the question. The repeated part earned nothing.</summary>
    public const string CopiedQuestion = "copied-question";

    /// <summary>Some of the answer repeats a criterion word for word. The repeated part earned nothing.</summary>
    public const string CopiedCriterion = "copied-criterion";
}
