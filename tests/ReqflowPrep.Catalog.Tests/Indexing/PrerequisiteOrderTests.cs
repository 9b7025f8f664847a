using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Indexing;

public sealed class PrerequisiteOrderTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void PrerequisitesComeFirstHoweverHard()
    {
        _seed.Change(SeedFiles.Alpha + "concept.yaml", "difficulty: beginner", "difficulty: advanced");
        Assert.Equal(["alpha-basics", "beta-next"], Order());
    }

    [Fact]
    public void EasierConceptsComeFirst()
    {
        Independent().Change(SeedFiles.Alpha + "concept.yaml", "difficulty: beginner", "difficulty: advanced");
        Assert.Equal(["beta-next", "alpha-basics"], Order());
    }

    [Fact]
    public void EquallyHardConceptsComeInTheOrderOfTheCategories()
    {
        Independent().Change(SeedFiles.Alpha + "concept.yaml", "category: reliability", "category: data");
        Assert.Equal(["beta-next", "alpha-basics"], Order());
    }

    [Fact]
    public void TheSlugDecidesWhatNothingElseDecides()
    {
        Independent();
        Assert.Equal(["alpha-basics", "beta-next"], Order());
    }

    [Fact]
    public void NewItemsAreCardsThenQuestionsConceptByConcept()
    {
        var catalog = _seed.Catalog();
        Assert.Equal(["alpha-basics.trap-card", "alpha-basics.card-1"], catalog.NewItems.Take(2).Select(item => item.Id));
        Assert.Equal(
            new StudyItem(StudyItemKind.Question, "alpha-basics.q1", "alpha-basics"),
            catalog.NewItems.Last(item => item.Concept == "alpha-basics"));
        Assert.Equal("beta-next.trap-card", catalog.NewItems.First(item => item.Concept == "beta-next").Id);
        Assert.Equal(catalog.Cards.Count + catalog.Questions.Count, catalog.NewItems.Count);
    }

    private SeedFolder Independent() => _seed.Change(SeedFiles.Beta + "concept.yaml", "[alpha-basics, gamma-later]", "[gamma-later]");

    private IEnumerable<string> Order() => _seed.Catalog().StudyOrder.Select(concept => concept.Slug);
}
