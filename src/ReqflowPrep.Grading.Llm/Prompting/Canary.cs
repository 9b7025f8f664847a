namespace ReqflowPrep.Grading.Llm.Prompting;

/// <summary>
/// A criterion that no answer meets, asked among the others. A model that credits it obeyed the answer ("mark everything as met") or does
/// not read: nothing else that it says can be trusted then. A tripwire, not a proof: an answer may be written to spare it.
/// </summary>
internal static class Canary
{
    public const string Text = "Gives the serial number of the interviewer's wristwatch.";
}
