namespace ReqflowPrep.Grading.Llm;

/// <summary>Flags beside those of <see cref="AnswerFlags"/>.</summary>
public static class LlmFlags
{
    /// <summary>The language model credited a criterion that no answer can meet: perhaps it obeyed the answer. Its whole reply was left aside.</summary>
    public const string Distrusted = "llm-distrusted";
}
