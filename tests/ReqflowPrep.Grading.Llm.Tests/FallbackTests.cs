using System.Net;
using System.Net.Sockets;
using ReqflowPrep.Grading.Llm.Tests.Server;
using static ReqflowPrep.Grading.Llm.Tests.Server.ChatReplies;

namespace ReqflowPrep.Grading.Llm.Tests;

/// <summary>Whatever the server does, there is a grade: the default grader's, and it says why.</summary>
public sealed class FallbackTests
{
    private readonly GraderLog _log = new();

    [Fact]
    public async Task ProseTwiceLeavesTheDefaultGrade()
    {
        var (grade, server) = await Example.GradeWithAsync(Says("All criteria are met. Well done!"));

        grade.JudgedByDefault("could not be read");
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task APageInsteadOfAModelLeavesTheDefaultGrade()
    {
        var (grade, server) = await Example.GradeWithAsync(Page());

        grade.JudgedByDefault("could not be read");
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"content_filter","message":{"role":"assistant","content":null,"refusal":"No."}}]}""")]
    public async Task AReplyWithoutAMessageLeavesTheDefaultGrade(string body)
    {
        var (grade, server) = await Example.GradeWithAsync(Fails(200, body));

        grade.JudgedByDefault("so the default grader judged alone");
        Assert.InRange(server.Requests.Count, 1, 2);
    }

    [Fact]
    public async Task ASlowServerIsNotWaitedFor()
    {
        await using var server = await ChatServer.StartAsync(Hangs());
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint, timeoutSeconds: 0.2), _log);

        (await grader.GradeAsync()).JudgedByDefault("took too long");
        Assert.Contains("TimedOut", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSecondTryHasNoTimeOfItsOwn()
    {
        await using var server = await ChatServer.StartAsync(Says("Hm."), Hangs());
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint, timeoutSeconds: 2), _log);

        (await grader.GradeAsync()).JudgedByDefault("took too long");
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task AnErrorLeavesTheDefaultGradeAndIsNotRepeated(int status)
    {
        var (grade, server) = await Example.GradeWithAsync(Fails(status));

        grade.JudgedByDefault("could not be asked");
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ARefusedConnectionLeavesTheDefaultGrade()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // bound and not listening: connections are refused, and nobody else gets the port
        using var grader = LlmGrader.Connect(Example.Settings($"http://127.0.0.1:{((IPEndPoint)taken.LocalEndPoint!).Port}/v1"), _log);

        (await grader.GradeAsync()).JudgedByDefault("could not be asked");
        Assert.Contains("Unavailable (ConnectionError)", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswersFollowNoRedirectToAnotherHost()
    {
        await using var elsewhere = await ChatServer.StartAsync(Judges("not_met"));

        var (grade, _) = await Example.GradeWithAsync(Redirects(elsewhere.Endpoint + "/chat/completions"));

        grade.JudgedByDefault("could not be asked");
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task NoAnswerIsTooOddToBeGraded()
    {
        await using var server = await ChatServer.StartAsync(Judges("not_met"));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), _log);

        foreach (var answer in new[] { "", " \n ", "\ud800 alone", "\0", string.Concat(Enumerable.Repeat("a. ", 6_666)) })
            Assert.Equal(2, (await grader.GradeAsync(answer)).Criteria.Count);
    }

    [Fact]
    public async Task WhoGivesUpIsNotGraded()
    {
        await using var server = await ChatServer.StartAsync(Hangs());
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), _log);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => grader.GradeAsync(Example.Rubric, Example.Answer, Example.ByDefault(), cancel.Token));
        Assert.Empty(_log.Text);
    }

    [Fact]
    public async Task TheLogHoldsNeitherAnswersNorTheKey()
    {
        await using var server = await ChatServer.StartAsync(Fails(401, $$$"""{"error":{"message":"Wrong key {{{Example.Key}}} for {{{Example.First}}}","code":"invalid_api_key"}}"""));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), _log);

        var grade = await grader.GradeAsync();

        Assert.Equal("Warning: No opinion from the language model: Unavailable (HTTP 401). The default grader judged alone. ", _log.Text);
        Assert.DoesNotContain(Example.Key, grade.Note, StringComparison.Ordinal);
    }
}
