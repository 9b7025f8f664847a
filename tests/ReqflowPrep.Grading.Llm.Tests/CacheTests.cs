using ReqflowPrep.Grading.Llm.Tests.Server;
using static ReqflowPrep.Grading.Llm.Tests.Server.ChatReplies;

namespace ReqflowPrep.Grading.Llm.Tests;

public sealed class CacheTests
{
    [Fact]
    public async Task TheSameAnswerIsAskedAboutOnce()
    {
        await using var server = await ChatServer.StartAsync(Judges("not_met"), Judges("met", 1));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), new GraderLog());

        var first = await grader.GradeAsync();
        var second = await grader.GradeAsync();

        Assert.Equivalent(first, second, strict: true);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AnotherAnswerQuestionOrCriterionIsAskedAbout()
    {
        await using var server = await ChatServer.StartAsync(Judges("not_met"));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), new GraderLog());
        var (rubric, cancel) = (Example.Rubric, TestContext.Current.CancellationToken);

        await grader.GradeAsync(rubric, Example.Answer, Example.ByDefault(), cancel);
        await grader.GradeAsync(rubric, Example.Answer + "!", Example.ByDefault(), cancel);
        await grader.GradeAsync(rubric with { Question = "Another?" }, Example.Answer, Example.ByDefault(), cancel);
        await grader.GradeAsync(rubric with { Criteria = [rubric.Criteria[0], rubric.Criteria[1] with { Text = "Another." }] }, Example.Answer, Example.ByDefault(), cancel);

        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task ADistrustedReplyStaysDistrusted()
    {
        await using var server = await ChatServer.StartAsync(Says(request => Verdicts(request, _ => ("met", [1])).Replace("not_met", "met", StringComparison.Ordinal)), Judges("met", 1));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), new GraderLog());

        await grader.GradeAsync();

        (await grader.GradeAsync()).JudgedByDefault("credited what the answer does not say");
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AServerThatWasAwayIsAskedAgain()
    {
        await using var server = await ChatServer.StartAsync(Fails(503), Judges("not_met"));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), new GraderLog());

        (await grader.GradeAsync()).JudgedByDefault("could not be asked");

        Assert.Equal("llm:test-model", (await grader.GradeAsync()).GraderName);
    }

    [Fact]
    public async Task NoMoreIsKeptThanConfigured()
    {
        await using var server = await ChatServer.StartAsync(Judges("not_met"));
        using var few = LlmGrader.Connect(Example.Settings(server.Endpoint, cacheEntries: 3), new GraderLog());
        using var none = LlmGrader.Connect(Example.Settings(server.Endpoint, cacheEntries: 0), new GraderLog());

        for (var i = 0; i < 10; i++)
        {
            await few.GradeAsync($"Answer {i}.");
            await none.GradeAsync($"Answer {i}.");
            Assert.InRange(few.Kept, 0, 3);
            Assert.Equal(0, none.Kept);
        }
    }
}
