using System.Collections.Frozen;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>The whole catalog as replies, made once at start-up.</summary>
internal sealed class CatalogReplies
{
    private readonly ContentCatalog _catalog;
    private readonly FrozenDictionary<string, CachedJson> _pages;

    public CatalogReplies(ContentCatalog catalog)
    {
        _catalog = catalog;
        _pages = catalog.Concepts.ToFrozenDictionary(c => c.Slug, c => CachedJson.Of(ConceptPage.Of(c, catalog)));
        Concepts = new(catalog.Version, catalog.Concepts, ConceptSummary.Of);
        Gotchas = new(catalog.Version, catalog.Gotchas, GotchaView.Of);
        Postmortems = new(catalog.Version, catalog.Incidents, PostmortemView.Of);
        Cards = new(catalog.Version, catalog.Cards, CardView.Of);
        Questions = new(catalog.Version, catalog.Questions, QuestionView.Of);
        Simulations = new(catalog.Version, catalog.Simulations, SimulationSummary.Of);
        Paths = new(catalog.Version, catalog.Paths, path => PathSummary.Of(path, catalog));
        Categories = CachedJson.Of(new CatalogPage<CategoryView>(
            [.. catalog.Categories.Select(c => new CategoryView(c.Id, c.Title, c.Description, catalog.Concepts.Count(x => x.Category == c.Id)))], null));
    }

    public CachedList<Concept> Concepts { get; }

    public CachedList<Gotcha> Gotchas { get; }

    public CachedList<Incident> Postmortems { get; }

    public CachedList<Card> Cards { get; }

    public CachedList<Question> Questions { get; }

    public CachedList<Simulation> Simulations { get; }

    public CachedList<LearningPath> Paths { get; }

    public CachedJson Categories { get; }

    /// <summary>A concept's page, also under a slug it used to have.</summary>
    public CachedJson? FindPage(string slug) => _pages.GetValueOrDefault(slug)
        ?? (_catalog.FindConcept(slug) is { } renamed ? _pages[renamed.Slug] : null);
}
