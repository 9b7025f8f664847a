namespace ReqflowPrep.Grading.Tests;

/// <summary>Criteria without exemplars are judged by their own text, the glossary and close criteria of other questions.</summary>
public sealed class TextOnlyTests
{
    private static readonly Rubric Rubric = new()
    {
        Criteria =
        [
            new() { Id = "split-brain", Text = "Mentions split-brain." },
            new() { Id = "lag", Text = "Warns that an asynchronous replica may lack the last writes when it is promoted." },
        ],
    };

    [Fact]
    public void SayingItInTheCriterionsWordsMeetsIt()
    {
        var result = RubricGrader.Train(Rubric, GradingBackground.Empty).Grade(
            "A replica that is asynchronous may not have the last few writes when you promote it.");
        Assert.Equal(Verdict.Met, result.Criteria[1].Verdict);
    }

    [Fact]
    public void AnotherSubjectMeetsNothing()
    {
        var result = RubricGrader.Train(Rubric, GradingBackground.Empty).Grade("I would cache the product pages on a CDN and compress the images.");
        Assert.All(result.Criteria, criterion => Assert.Equal(Verdict.NotMet, criterion.Verdict));
    }

    [Fact]
    public void AnAliasFromTheGlossaryCountsAsTheTerm()
    {
        var background = new GradingBackground { Glossary = [new("split-brain", ["dual primary"])] };
        const string Answer = "What I fear most in that situation is a dual primary.";
        var plain = RubricGrader.Train(Rubric, GradingBackground.Empty).Grade(Answer).Criteria[0];
        var aliased = RubricGrader.Train(Rubric, background).Grade(Answer).Criteria[0];
        Assert.True(aliased.Confidence > plain.Confidence);
    }

    [Theory]
    [InlineData("Split-brain.")]
    [InlineData("Mentions split-brain.")]
    [InlineData("The danger is split brain, of course.")]
    public void NamingTheThingIsEnoughWhereAMentionIsAskedFor(string answer) =>
        Assert.Equal(Verdict.Met, RubricGrader.Train(Rubric, GradingBackground.Empty).Grade(answer).Criteria[0].Verdict);

    [Fact]
    public void NamingTheThingIsNotEnoughWhereAClaimIsAskedFor() =>
        Assert.Equal(Verdict.NotMet, RubricGrader.Train(Rubric, GradingBackground.Empty).Grade("Asynchronous replica.").Criteria[1].Verdict);

    [Fact]
    public void ACriterionOfTheCatalogThatAsksForTheSameLendsItsExemplars()
    {
        var background = new GradingBackground
        {
            Criteria = [new() { Id = "other", Text = "Says that promoting an asynchronous replica can lose the latest writes.", Exemplars = Examples.Lag }],
        };
        const string Answer = "The follower trails by a second or two, so what was confirmed just before the crash never reached it and is gone.";
        var alone = RubricGrader.Train(Rubric, GradingBackground.Empty).Grade(Answer).Criteria[1];
        var helped = RubricGrader.Train(Rubric, background).Grade(Answer).Criteria[1];
        Assert.True(helped.Confidence > alone.Confidence + 0.1, $"{alone.Confidence} {helped.Confidence}");
    }

    [Fact]
    public void AnotherCriterionLendsNothing()
    {
        var background = new GradingBackground
        {
            Criteria = [new() { Id = "other", Text = "Compresses images and serves them from a CDN.", Exemplars = Examples.Lag }],
        };
        const string Answer = "The follower trails by a second or two, so what was confirmed just before the crash never reached it and is gone.";
        Assert.Equal(
            RubricGrader.Train(Rubric, GradingBackground.Empty).Grade(Answer).Criteria[1].Confidence,
            RubricGrader.Train(Rubric, background).Grade(Answer).Criteria[1].Confidence);
    }
}
