using System.Text.Json;
using System.Text.Json.Nodes;
using ReqflowPrep.Grading.Llm.Tests.Server;
using static ReqflowPrep.Grading.Llm.Tests.Server.ChatReplies;

namespace ReqflowPrep.Grading.Llm.Tests;

/// <summary>Replies of a model that was talked into something, or of a server that means harm.</summary>
public sealed class HostileReplyTests
{
    private const string Met = """{"sentences":[1],"verdict":"met"}""";

    [Theory]
    [InlineData("met")]
    [InlineData("contradicted")]
    public async Task AReplyThatCreditsTheCanaryIsDistrustedWhole(string verdict)
    {
        var (grade, server) = await Example.GradeWithAsync(Says(request => JsonSerializer.Serialize(request.Criteria.Keys.ToDictionary(label => label, _ => new { sentences = new[] { 1 }, verdict }))));

        grade.JudgedByDefault("credited what the answer does not say");
        Assert.Equal([LlmFlags.Distrusted, "word-list"], grade.Flags);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task TheCanaryIsDistrustedAlsoWithoutASentence()
    {
        var (grade, _) = await Example.GradeWithAsync(Changed((reply, request) => reply[request.Canary]!["verdict"] = "met"));

        grade.JudgedByDefault("credited what the answer does not say");
    }

    [Fact]
    public async Task NumbersOfNoSentenceAreDropped()
    {
        var grade = await WithTestingInReachAsync(Judges("met", 0, -1, 2, 4, long.MaxValue, 2));

        Assert.Equal(Example.Second, Assert.Single(grade.Criteria[1].Evidence).Text);
    }

    [Fact]
    public async Task AVerdictThatShowsNoSentenceOfTheAnswerIsNotMet()
    {
        var grade = await WithTestingInReachAsync(Judges("met", 0, 99));

        Assert.Equal((Verdict.NotMet, false), (grade.Criteria[1].Verdict, grade.Criteria[1].NeedsReview));
        Assert.Equal((Verdict.NotMet, true), (grade.Criteria[0].Verdict, grade.Criteria[0].NeedsReview));
    }

    [Fact]
    public async Task AReplyWithoutEndIsCutOff()
    {
        var (grade, _) = await Example.GradeWithAsync(Floods());

        grade.JudgedByDefault("could not be asked");
    }

    [Fact]
    public async Task AHugeReplyIsNotRead()
    {
        var (grade, _) = await Example.GradeWithAsync(Says(request => Verdicts(request, _ => ("not_met", [])) + new string(' ', 300_000)));

        grade.JudgedByDefault("could not be asked");
    }

    [Fact]
    public async Task LabelsThatNobodyAskedForAreLeftAside()
    {
        var (grade, _) = await Example.GradeWithAsync(Changed((reply, _) => reply["c99"] = JsonNode.Parse("""{"sentences":[1],"verdict":"met","why":"because"}""")));

        Assert.Equal("llm:test-model", grade.GraderName);
        Assert.Equal(["fencing", "testing"], grade.Criteria.Select(c => c.Id));
    }

    [Fact]
    public async Task AReplyThatLeavesACriterionOutCannotBeRead()
    {
        foreach (var label in new[] { "c1", "c2", "c3" })
        {
            var (grade, server) = await Example.GradeWithAsync(Changed((reply, _) => reply.Remove(label)));

            grade.JudgedByDefault("could not be read");
            Assert.Equal(2, server.Requests.Count);
        }
    }

    [Theory]
    [InlineData("""{"sentences":[1],"verdict":"excellent"}""")]
    [InlineData("""{"sentences":[1],"verdict":1}""")]
    [InlineData("""{"sentences":["1"],"verdict":"met"}""")]
    [InlineData("""{"sentences":[1e30],"verdict":"met"}""")]
    [InlineData("""{"sentences":null,"verdict":"met"}""")]
    [InlineData("""{"verdict":"met"}""")]
    [InlineData("""{"sentences":[1]}""")]
    [InlineData("null")]
    [InlineData("\"met\"")]
    public async Task WhatIsNoVerdictCannotBeRead(string criterion)
    {
        var (grade, _) = await Example.GradeWithAsync(Changed((reply, _) => reply["c1"] = JsonNode.Parse(criterion)));

        grade.JudgedByDefault("could not be read");
    }

    [Fact]
    public async Task TwoVerdictsOnOneCriterionCannotBeRead()
    {
        var (grade, _) = await Example.GradeWithAsync(Says(request => Verdicts(request, _ => ("not_met", [])).Insert(1, $"\"c1\":{Met},")));

        grade.JudgedByDefault("could not be read");
    }

    private static async Task<LlmGrade> WithTestingInReachAsync(ChatReply reply)
    {
        await using var server = await ChatServer.StartAsync(reply);
        using var grader = LlmGrader.Connect(Example.Settings(server.Endpoint), new GraderLog());
        return await grader.GradeAsync(Example.Rubric, Example.Answer, Example.ByDefault(testing: 0.4), TestContext.Current.CancellationToken);
    }

    // A well-formed reply with something done to it.
    private static ChatReply Changed(Action<JsonObject, ChatRequest> change) => Says(request =>
    {
        var reply = JsonNode.Parse(Verdicts(request, _ => ("not_met", [])))!.AsObject();
        change(reply, request);
        return reply.ToJsonString();
    });
}
