using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data.Tests;

public sealed class RatingRuleTests
{
    [Theory]
    [InlineData(CriterionKind.Must, Verdict.Met, false, Rating.Good)]
    [InlineData(CriterionKind.Must, Verdict.NotMet, false, Rating.Again)]
    [InlineData(CriterionKind.Must, Verdict.Contradicted, false, Rating.Again)]
    [InlineData(CriterionKind.Bonus, Verdict.Met, false, Rating.Good)]
    [InlineData(CriterionKind.Bonus, Verdict.NotMet, false, null)]
    [InlineData(CriterionKind.Bonus, Verdict.Contradicted, false, Rating.Again)]
    [InlineData(CriterionKind.Must, Verdict.Met, true, Rating.Good)]
    [InlineData(CriterionKind.Must, Verdict.NotMet, true, Rating.Hard)]
    [InlineData(CriterionKind.Must, Verdict.Contradicted, true, Rating.Hard)]
    [InlineData(CriterionKind.Bonus, Verdict.Met, true, Rating.Good)]
    [InlineData(CriterionKind.Bonus, Verdict.NotMet, true, null)]
    [InlineData(CriterionKind.Bonus, Verdict.Contradicted, true, Rating.Hard)]
    public void RatingsComeFromVerdicts(CriterionKind kind, Verdict verdict, bool probeCounted, Rating? rating) =>
        Assert.Equal(rating, RatingRule.For(kind, verdict, probeCounted));
}
