using ReqflowPrep.Catalog.Tests.Fixture;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog.Tests;

public sealed class ContentCatalogTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void IdsAreNamespacedByTheirConcept()
    {
        var catalog = _seed.Catalog();
        var card = catalog.FindCard("alpha-basics.trap-card")!;
        Assert.Equal(("alpha-basics", "alpha-basics.first-trap"), (card.Concept, card.Gotcha));
        Assert.Equal("The first trap", catalog.FindGotcha(card.Gotcha!)!.Title);
        Assert.Equal("octopus-2020", catalog.FindCard("alpha-basics.ink-card")!.Incident);
        Assert.Equal("octopus-2020", catalog.FindPostmortem("alpha-basics.octopus-2020")!.Incident);
        Assert.Equal("Stop the pump", catalog.FindSimulation("alpha-basics.simulation")!.Title);
        Assert.Equal(5, catalog.FindQuestion("alpha-basics.q1")!.Criteria.Count);
        Assert.Equal("Octopus", catalog.FindIncident("octopus-2020")!.Organization);
    }

    [Fact]
    public void WhatIsNotThereIsNull()
    {
        var catalog = _seed.Catalog();
        Assert.Null(catalog.FindConcept("gamma-later"));
        Assert.Null(catalog.FindCard("trap-card"));
        Assert.Null(catalog.FindGotcha(""));
        Assert.Null(catalog.FindQuestion("alpha-basics.q2"));
        Assert.Null(catalog.FindSimulation("beta-next.simulation"));
        Assert.Null(catalog.FindPostmortem("beta-next.octopus-2020"));
        Assert.Null(catalog.FindIncident("squid"));
    }

    [Fact]
    public void AFormerIdFindsItsItem()
    {
        _seed.Change(SeedFiles.Beta + "cards.yaml", "- id: card-1\n", "- id: card-1\n  formerIds: [old-card, alpha-basics.moved-card]\n")
            .Change(SeedFiles.Beta + "concept.yaml", "  - id: first-trap\n", "  - id: first-trap\n    formerIds: [old-trap]\n")
            .Change(SeedFiles.Beta + "q1.yaml", "level:", "formerIds: [question]\nlevel:")
            .Change(SeedFiles.Beta + "q1.yaml", "  - id: criterion-2\n", "  - id: criterion-2\n    formerIds: [old-criterion]\n");
        var catalog = _seed.Catalog();
        Assert.Equal("beta-next.card-1", catalog.FindCard("beta-next.old-card")!.Id);
        Assert.Equal("beta-next.card-1", catalog.FindCard("alpha-basics.moved-card")!.Id);
        Assert.Equal("beta-next.first-trap", catalog.FindGotcha("beta-next.old-trap")!.Id);
        Assert.Equal("criterion-2", catalog.FindQuestion("beta-next.question")!.FindCriterion("old-criterion")!.Id);
        Assert.Null(catalog.FindQuestion("beta-next.q1")!.FindCriterion("criterion-9"));
    }

    [Fact]
    public void EveryIdUnderAFormerSlugFindsItsItem()
    {
        _seed.Change(SeedFiles.Beta + "concept.yaml", "title:", "formerIds: [beta-before]\ntitle:")
            .Change(SeedFiles.Beta + "cards.yaml", "- id: card-1\n", "- id: card-1\n  formerIds: [old-card]\n");
        var catalog = _seed.Catalog();
        Assert.Equal("beta-next", catalog.FindConcept("beta-before")!.Slug);
        Assert.Equal("beta-next.card-2", catalog.FindCard("beta-before.card-2")!.Id);
        Assert.Equal("beta-next.card-1", catalog.FindCard("beta-before.old-card")!.Id);
        Assert.Equal("beta-next.q1", catalog.FindQuestion("beta-before.q1")!.Id);
    }

    [Fact]
    public void PlannedConceptsAreLeftOut()
    {
        var catalog = _seed.Change(SeedFiles.Alpha + "concept.yaml", "related: []", "related: [gamma-later, beta-next]").Catalog();
        Assert.Equal(["alpha-basics"], catalog.FindConcept("beta-next")!.Prerequisites);
        Assert.Equal(["beta-next"], catalog.FindConcept("alpha-basics")!.Related);
        Assert.Equal(["alpha-basics"], catalog.FindIncident("octopus-2020")!.Concepts);
        Assert.Equal([new PlannedConcept("gamma-later", "The gamma")], catalog.Planned);
    }

    [Fact]
    public void ExemplarsHangOnTheirCriterionAndMisconception()
    {
        var question = _seed.Catalog().FindQuestion("alpha-basics.q1")!;
        Assert.All(question.Criteria, criterion => Assert.Equal(
            (20, 8, 6), (criterion.Exemplars.Met.Count, criterion.Exemplars.Near.Count, criterion.Exemplars.Contradicted.Count)));
        Assert.Equal((6, 4), (question.Misconceptions[0].Exemplars.Met.Count, question.Misconceptions[0].Exemplars.Near.Count));
    }

    [Fact]
    public void ATermGoesByItsSynonymsInAnyCaseButNotByWhatIsRelated()
    {
        var catalog = _seed.Catalog();
        Assert.Equal("alpha-basics term", catalog.FindTerm("Alpha-Basics Word")!.Term);
        Assert.Equal("alpha-basics term", catalog.FindTerm("alpha-basics term")!.Term);
        Assert.Null(catalog.FindTerm("alpha-basics neighbor"));
    }

    [Fact]
    public void APageListsTheTermsOfAllConceptsThatItUses()
    {
        _seed.Change(SeedFiles.Beta + "concept.yaml", "whatItIs: |\n", "whatItIs: |\n  Much like the Alpha-Basics words before it.\n");
        var catalog = _seed.Catalog();
        var found = Assert.Single(catalog.TermsOn(catalog.FindConcept("beta-next")!));
        Assert.Equal(("alpha-basics term", "alpha-basics", "Alpha-Basics words"), (found.Term.Term, found.Term.Concept, found.Text));
    }

    [Fact]
    public void AnOrdinaryWordIsATermOnlyOnPagesThatNameEachOther()
    {
        _seed.Change(SeedFiles.Alpha + "concept.yaml", "- term: alpha-basics term", "- term: pumping")
            .Change(SeedFiles.Beta + "concept.yaml", "whatItIs: |\n", "whatItIs: |\n  A pumping sound.\n");
        var near = _seed.Catalog();
        Assert.Single(near.TermsOn(near.FindConcept("beta-next")!));
        var far = _seed.Change(SeedFiles.Beta + "concept.yaml", "[alpha-basics, gamma-later]", "[gamma-later]").Catalog();
        Assert.Empty(far.TermsOn(far.FindConcept("beta-next")!));
    }

    [Fact]
    public void SealedAnswersAreToldFromOpenOnes()
    {
        var answers = _seed.Catalog().FindQuestion("alpha-basics.q1")!.CalibrationAnswers;
        Assert.Equal([("strong", false), ("wrong", false), ("middling", true), ("gaming", true)], answers.Select(answer => (answer.Id, answer.IsSealed)));
        Assert.Equal(Verdict.NotMet, answers[0].Verdicts["criterion-2"]);
        Assert.Equal(Verdict.Contradicted, answers[0].Verdicts["criterion-3"]);
    }

    [Fact]
    public void ReadingTakesAMinuteForEveryTwoHundredWordsBegun()
    {
        var page = _seed.Catalog().FindConcept("alpha-basics")!;
        Assert.Equal((page.WordCount + 199) / 200, page.ReadingMinutes);
        Assert.Equal(4, (page with { WordCount = 601 }).ReadingMinutes);
        Assert.Equal(3, (page with { WordCount = 600 }).ReadingMinutes);
    }

    [Fact]
    public void TheVersionChangesWithEveryByteAndWithNothingElse()
    {
        var version = _seed.Catalog().Version;
        Assert.Equal(version, _seed.Catalog().Version);
        Assert.NotEqual(version, _seed.Change(SeedFiles.Incident, "Two hours.", "Two hours!").Catalog().Version);
    }

    [Fact]
    public void TheListsCannotBeChanged()
    {
        var catalog = _seed.Catalog();
        Assert.All<object>([catalog.Concepts, catalog.Cards, catalog.StudyOrder, catalog.NewItems, catalog.Concepts[0].Cards, catalog.Questions[0].Criteria],
            list => Assert.True(((System.Collections.IList)list).IsReadOnly));
    }
}
