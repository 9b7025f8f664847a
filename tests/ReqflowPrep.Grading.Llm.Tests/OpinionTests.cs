using static ReqflowPrep.Grading.Llm.Tests.Server.ChatReplies;

namespace ReqflowPrep.Grading.Llm.Tests;

/// <summary>Replies that can be used.</summary>
public sealed class OpinionTests
{
    [Fact]
    public async Task WhereBothAgreeTheDefaultGradersWordStandsAndTheModelIsNamed()
    {
        var (grade, _) = await Example.GradeWithAsync(Judges(text => text == Example.Fencing ? ("met", [1]) : ("not_met", [])));

        Assert.Equivalent(Example.ByDefault().Criteria, grade.Criteria, strict: true);
        Assert.Equal(("llm:test-model", LlmGrader.Version, null), (grade.GraderName, grade.GraderVersion, grade.Note));
        Assert.StartsWith("1.0.0+", grade.GraderVersion, StringComparison.Ordinal);
        Assert.Equal(["word-list"], grade.Flags);
    }

    [Fact]
    public async Task WhereTheyDisagreeAPersonShouldLookAndReadsBothOpinions()
    {
        var (grade, _) = await Example.GradeWithAsync(Judges("not_met"));

        var fencing = grade.Criteria[0];
        Assert.Equal((Verdict.NotMet, 0.8, true), (fencing.Verdict, fencing.Confidence, fencing.NeedsReview));
        Assert.Empty(fencing.Evidence);
        Assert.Equal(
            "Opinions differ on \"Explains that the old primary is fenced\": the default grader says met (80 % likely to be met), the language model says not met; it counts as not met.",
            fencing.Explanation);
        Assert.False(grade.Criteria[1].NeedsReview);
        Assert.Equal("llm:test-model", grade.GraderName);
    }

    [Fact]
    public async Task AFencedReplyIsRead()
    {
        foreach (var fence in new[] { "```json\n", "```\n", "  ```JSON\r\n" })
        {
            var (grade, server) = await Example.GradeWithAsync(Says(request => $"{fence}{Verdicts(request, _ => ("not_met", []))}\n```\n"));

            Assert.Equal("llm:test-model", grade.GraderName);
            Assert.Single(server.Requests);
        }
    }

    [Fact]
    public async Task AReplyThatCannotBeReadIsAskedForOnceMore()
    {
        var (grade, server) = await Example.GradeWithAsync(Says("I think that it is met."), Judges("not_met"));

        Assert.Equal("llm:test-model", grade.GraderName);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([2, 3], server.Requests.Select(r => r.Messages.Count));
        Assert.Contains("not the JSON object", server.Requests[1].Messages[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSpansOfTheNamedSentencesAreCountedHere()
    {
        await using var server = await Server.ChatServer.StartAsync(Judges("met", 3, 1));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), new GraderLog());

        var grade = await grader.GradeAsync(Example.Rubric, Example.Answer, Example.ByDefault(testing: 0.4), TestContext.Current.CancellationToken);

        Assert.Equal(Verdict.Met, grade.Criteria[1].Verdict);
        Assert.Equal([Example.First, Example.Third], grade.Criteria[1].Evidence.Select(e => e.Text));
        Assert.All(grade.Criteria[1].Evidence, e => Assert.Equal(Example.Answer[e.Start..e.End], e.Text));
    }

    [Fact]
    public async Task OfALongModelNameTheEndIsKept()
    {
        await using var server = await Server.ChatServer.StartAsync(Judges("not_met"));
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint, model: $"/srv/{new string('x', 100)}/small-8b"), new GraderLog());

        Assert.Equal(64, grader.Name.Length);
        Assert.StartsWith("llm:…", grader.Name, StringComparison.Ordinal);
        Assert.EndsWith("x/small-8b", (await grader.GradeAsync()).GraderName, StringComparison.Ordinal);
    }
}
