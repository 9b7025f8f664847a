namespace ReqflowPrep.Grading.Tests;

/// <summary>An override is one more exemplar.</summary>
public sealed class LearningTests
{
    private static readonly RubricGrader Grader = RubricGrader.Train(Examples.Rubric, GradingBackground.Empty);

    private const string Unknown = "Put a hard ceiling on how many guests may stand in the hallway or the party never ends. The rest is up to the host.";

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
