using CsCheck;

namespace ReqflowPrep.Grading.Llm.Tests;

public sealed class ConsensusTests
{
    private static readonly Criterion Criterion = Example.Rubric.Criteria[0];
    private static readonly EvidenceSpan Sentence = new(0, Example.First.Length, Example.First);

    [Theory]
    [InlineData(0.34, Verdict.Met)]
    [InlineData(0.33, Verdict.NotMet)]
    [InlineData(0.02, Verdict.NotMet)]
    public void AModelsMetIsCreditedFromAThirdOn(double probability, Verdict expected) =>
        Assert.Equal(expected, Of(Verdict.NotMet, probability, Verdict.Met).Verdict);

    [Theory]
    [InlineData(0.89, Verdict.NotMet)]
    [InlineData(0.9, Verdict.Met)]
    public void MetStandsAgainstTheModelFromNineTenthsOn(double probability, Verdict expected)
    {
        Assert.Equal(expected, Of(Verdict.Met, probability, Verdict.NotMet).Verdict);
        Assert.Equal(expected, Of(Verdict.Met, probability, Verdict.Contradicted).Verdict);
    }

    [Fact]
    public void ContradictedOnlyComesFromTheDefaultGrader()
    {
        Assert.Equal(Verdict.NotMet, Of(Verdict.NotMet, 0.1, Verdict.Contradicted).Verdict);
        Assert.Equal(Verdict.Contradicted, Of(Verdict.Contradicted, 0.1, Verdict.NotMet).Verdict);
        Assert.Equal(Verdict.Contradicted, Of(Verdict.Contradicted, 0.1, Verdict.Met).Verdict);
    }

    [Fact]
    public void EveryVerdictButNotMetShowsItsEvidence()
    {
        Assert.Equal(Sentence, Assert.Single(Of(Verdict.NotMet, 0.4, Verdict.Met).Evidence));
        Assert.Equal(Example.Result(Criterion, 0.95).Evidence, Of(Verdict.Met, 0.95, Verdict.NotMet).Evidence);
        Assert.Empty(Of(Verdict.Met, 0.6, Verdict.NotMet).Evidence);
    }

    [Fact]
    public void AnyDisagreementAsksForReviewAndAgreementChangesNothing() => Any.Sample((byDefault, probability, model) =>
    {
        var before = Example.Result(Criterion, byDefault, probability);
        var after = Of(before, model);
        return byDefault == model ? ReferenceEquals(after, before) : after.NeedsReview && after.Confidence == probability && after.Closest == before.Closest;
    });

    [Fact]
    public void AMoreLikelyCriterionNeverFaresWorse() => Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Enum<Verdict>()).Sample((a, b, model) =>
        IsMet(Math.Min(a, b), model) <= IsMet(Math.Max(a, b), model));

    [Fact]
    public void AKinderModelNeverMakesItWorse() => Gen.Double[0, 1].Sample(p => IsMet(p, Verdict.NotMet) <= IsMet(p, Verdict.Met));

    private static readonly Gen<(Verdict, double, Verdict)> Any = Gen.Select(Gen.Enum<Verdict>(), Gen.Double[0, 1], Gen.Enum<Verdict>());

    private static int IsMet(double probability, Verdict model) => Of(probability >= 0.5 ? Verdict.Met : Verdict.NotMet, probability, model).Verdict == Verdict.Met ? 1 : 0;

    private static CriterionResult Of(Verdict byDefault, double probability, Verdict model) =>
        Of(Example.Result(Criterion, byDefault, probability), model);

    private static CriterionResult Of(CriterionResult byDefault, Verdict model) => Consensus.Of(Criterion, byDefault, new(model, model == Verdict.NotMet ? [] : [Sentence]));
}
