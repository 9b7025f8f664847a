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
}
