namespace ReqflowPrep.Grading.Tests;

public sealed class RubricGraderTests
{
    private static readonly RubricGrader Grader = RubricGrader.Train(Examples.Rubric, GradingBackground.Empty);

    [Fact]
    public void AnAnswerThatSaysItInOtherWordsMeetsTheCriterion()
    {
        var result = Grader.Grade("We had a queue with no cap at all, the backlog kept growing and then the process ran out of memory. Hence a fixed maximum length.");
        Assert.Equal(Verdict.Met, result.Criteria[0].Verdict);
        Assert.Equal(Verdict.NotMet, result.Criteria[1].Verdict);
    }

    [Fact]
    public void EvidenceIsThePassageOfTheAnswer()
    {
        const string Answer = "Right. An unbounded queue grows until memory runs out, so give it a limit. And I would talk to the team.";
        var evidence = Assert.Single(Grader.Grade(Answer).Criteria[0].Evidence);
        Assert.Equal(Answer[evidence.Start..evidence.End], evidence.Text);
    }

    [Fact]
    public void EvidenceLeavesOutASentenceThatAddsNothing()
    {
        const string Said = "Hence a fixed maximum length";
        Assert.Equal(Said, Assert.Single(Grader.Grade($"{Said}. Tell the caller to back off.").Criteria[0].Evidence).Text);
    }

    [Fact]
    public void AnEmptyAnswerMeetsNothing()
    {
        var result = Grader.Grade("");
        Assert.Equal(0, result.Score);
        Assert.False(result.Passed);
        Assert.All(result.Criteria, criterion => Assert.Null(criterion.Closest));
    }
}
