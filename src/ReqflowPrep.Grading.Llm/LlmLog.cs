using Microsoft.Extensions.Logging;

namespace ReqflowPrep.Grading.Llm;

// Never a message of the server or of an exception: it may repeat the answer, or part of the key.
internal static partial class LlmLog
{
    [LoggerMessage(1, LogLevel.Warning, "No opinion from the language model: {Failure} ({Detail}). The default grader judged alone.")]
    public static partial void NoOpinion(ILogger logger, Failure failure, string detail);
}
