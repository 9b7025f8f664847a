namespace ReqflowPrep.Grading.Tests;

/// <summary>An override is one more exemplar.</summary>
public sealed class LearningTests
{
    private static readonly RubricGrader Grader = RubricGrader.Train(Examples.Rubric, GradingBackground.Empty);

    private const string Unknown = "I would have twenty numbered chairs in the lobby. The rest is up to the host.";

    [Fact]
    public void APassageAddedAsMetIsMetFromThenOn()
    {
        var before = Grader.Grade(Unknown).Criteria[0];
        var after = Grader.With("bounded-queue", new() { Met = [before.Closest!.Text] }).Grade(Unknown).Criteria[0];
        Assert.Equal(Verdict.NotMet, before.Verdict);
        Assert.Equal(Verdict.Met, after.Verdict);
    }

    [Fact]
    public void APassageAddedAsNearIsNoLongerMet()
    {
        const string Answer = "An unbounded queue grows until memory runs out, so give it a limit.";
        var before = Grader.Grade(Answer).Criteria[0];
        var after = Grader.With("bounded-queue", new() { Near = [before.Closest!.Text] }).Grade(Answer).Criteria[0];
        Assert.Equal(Verdict.Met, before.Verdict);
        Assert.NotEqual(Verdict.Met, after.Verdict);
    }

    [Theory]
    [InlineData("An unbounded queue grows until memory runs out, so give it a limit.")]
    [InlineData("Let it queue up, it will drain in the end.")]
    [InlineData("I would hire two more people and hope.")]
    [InlineData("I would hire two more people and hope. The rest is up to the host.")]
    public void AStatementIsJudgedAsItWasLabelledFromThenOnAlsoWithinALongerAnswer(string statement)
    {
        foreach (var answer in new[] { statement, $"First of all I would ask what the load is. {statement.ToUpperInvariant()} The client should know about it." })
        {
            Assert.Equal(Verdict.Met, Grader.With("bounded-queue", new() { Met = [statement] }).Grade(answer).Criteria[0].Verdict);
            Assert.NotEqual(Verdict.Met, Grader.With("bounded-queue", new() { Near = [statement] }).Grade(answer).Criteria[0].Verdict);
            Assert.Equal(Verdict.Contradicted, Grader.With("bounded-queue", new() { Contradicted = [statement] }).Grade(answer).Criteria[0].Verdict);
        }
    }

    [Fact]
    public void AWholeStatementCountsAlsoWhenAPartOfItAloneWouldNot()
    {
        const string Part = "I would hire two more people";
        const string Statement = Part + ", and hope for the best tomorrow.";
        var result = Grader.With("bounded-queue", new() { Met = [Statement], Near = [Part] }).Grade(Statement).Criteria[0];
        Assert.Equal(Verdict.Met, result.Verdict);
        Assert.Equal(Statement.TrimEnd('.'), Assert.Single(result.Evidence).Text);
    }

    [Fact]
    public void ALearnersLabelGoesBeforeTheAuthors()
    {
        var near = Examples.Rubric.Criteria[0].Exemplars.Near[0];
        Assert.NotEqual(Verdict.Met, Grader.Grade(near).Criteria[0].Verdict);
        Assert.Equal(Verdict.Met, Grader.With("bounded-queue", new() { Met = [near] }).Grade(near).Criteria[0].Verdict);
    }

    [Fact]
    public void TheGraderItselfDoesNotChange()
    {
        var before = Grader.Grade(Unknown);
        _ = Grader.With("bounded-queue", new() { Met = [Unknown] });
        Assert.Equivalent(before, Grader.Grade(Unknown), strict: true);
    }

    [Fact]
    public void TheRubricRemembersWhatWasAdded()
    {
        var with = Grader.With("retries", new() { Contradicted = ["Retry at once, always."] });
        Assert.Contains("Retry at once, always.", with.Rubric.Criteria[1].Exemplars.Contradicted);
    }

    [Fact]
    public void AnUnknownCriterionIsRefused() =>
        Assert.Throws<ArgumentException>(() => Grader.With("unknown", Exemplars.None));
}
