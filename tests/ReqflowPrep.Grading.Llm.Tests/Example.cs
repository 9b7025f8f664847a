using ReqflowPrep.Grading.Llm.Tests.Server;

namespace ReqflowPrep.Grading.Llm.Tests;

/// <summary>A question, an answer of three sentences, and what the default grader may have made of it.</summary>
internal static class Example
{
    public const string Fencing = "Explains that the old primary is fenced.";
    public const string Testing = "Says that failover is rehearsed.";
    public const string First = "We cut the power of the old primary.";
    public const string Second = "Then the standby takes over.";
    public const string Third = "Nobody waits for a human.";
    public const string Answer = $"{First} {Second}\n\n{Third}";
    public const string Key = "sk-very-secret-key";

    public static readonly Rubric Rubric = new()
    {
        Question = "How do you fail over?",
        Criteria =
        [
            new() { Id = "fencing", Text = Fencing, Exemplars = new() { Met = ["STONITH keeps the zombie from writing."] } },
            new() { Id = "testing", Text = Testing },
        ],
    };

    /// <summary>What the default grader says of each criterion, by its probability.</summary>
    public static GradeResult ByDefault(double fencing = 0.8, double testing = 0.1) =>
        new(0, false, ["word-list"], [Result(Rubric.Criteria[0], fencing), Result(Rubric.Criteria[1], testing)]);

    public static CriterionResult Result(Criterion criterion, double probability) =>
        Result(criterion, probability >= 0.5 ? Verdict.Met : Verdict.NotMet, probability);

    public static CriterionResult Result(Criterion criterion, Verdict verdict, double probability) =>
        new(criterion.Id, verdict, probability, false, verdict == Verdict.NotMet ? [] : [new(3, 16, Answer[3..16])], new(3, 16, Answer[3..16]), "The default grader's words.");

    public static LlmGraderSettings Settings(string endpoint, double timeoutSeconds = 20, int cacheEntries = 100, string model = "test-model") =>
        new() { Endpoint = endpoint, Model = model, ApiKey = Key, TimeoutSeconds = timeoutSeconds, CacheEntries = cacheEntries };

    public static Task<LlmGrade> GradeAsync(this LlmGrader grader, string answer = Answer) =>
        grader.GradeAsync(Rubric, answer, ByDefault(), TestContext.Current.CancellationToken);

    /// <summary>One answer graded with a server that replies like that.</summary>
    public static async Task<(LlmGrade Grade, ChatServer Server)> GradeWithAsync(params ChatReply[] replies)
    {
        await using var server = await ChatServer.StartAsync(replies);
        using var grader = LlmGrader.Connect(Settings(server.Endpoint), new GraderLog());
        return (await grader.GradeAsync(), server);
    }

    /// <summary>Asserts that the default grader's word stands, untouched, and that the grade says why.</summary>
    public static void JudgedByDefault(this LlmGrade grade, string why)
    {
        Assert.Equal((Grader.Name, Grader.Version), (grade.GraderName, grade.GraderVersion));
        Assert.Equivalent(ByDefault().Criteria, grade.Criteria, strict: true);
        Assert.Contains(why, grade.Note, StringComparison.Ordinal);
    }
}
