using System.Collections.Frozen;
using ReqflowPrep.Catalog.Glossary;
using ReqflowPrep.Catalog.Indexing;
using ReqflowPrep.Catalog.Search;

namespace ReqflowPrep.Catalog;

/// <summary>All content that a learner can read, immutable. Made by <see cref="CatalogReader"/>.</summary>
/// <remarks>
/// Named so because a type called Catalog inside the namespace ReqflowPrep.Catalog could not be used from ReqflowPrep.Api.
/// </remarks>
public sealed class ContentCatalog
{
    private readonly FrozenDictionary<string, Concept> _concepts;
    private readonly FrozenDictionary<string, Gotcha> _gotchas;
    private readonly FrozenDictionary<string, PostmortemReference> _postmortems;
    private readonly FrozenDictionary<string, Card> _cards;
    private readonly FrozenDictionary<string, Question> _questions;
    private readonly FrozenDictionary<string, Simulation> _simulations;
    private readonly FrozenDictionary<string, Incident> _incidents;
    private readonly FrozenDictionary<string, LearningPath> _paths;
    private readonly FrozenDictionary<string, GlossaryTerm> _terms;
    private readonly Lazy<TermFinder> _termFinder;
    private readonly Lazy<SearchIndex> _search;

    internal ContentCatalog(
        string version,
        IReadOnlyList<Category> categories,
        IReadOnlyList<Concept> concepts,
        IReadOnlyList<LearningPath> paths,
        IReadOnlyList<PlannedConcept> planned,
        IReadOnlyList<Incident> incidents)
    {
        Version = version;
        Categories = categories;
        Paths = paths;
        Planned = planned;
        Incidents = incidents;
        StudyOrder = PrerequisiteOrder.Of(concepts, categories);
        Concepts = [.. categories.SelectMany(category => StudyOrder.Where(concept => concept.Category == category.Id))];
        Gotchas = [.. Concepts.SelectMany(concept => concept.Gotchas)];
        Postmortems = [.. Concepts.SelectMany(concept => concept.Postmortems)];
        Cards = [.. Concepts.SelectMany(concept => concept.Cards)];
        Questions = [.. Concepts.SelectMany(concept => concept.Questions)];
        Simulations = [.. Concepts.SelectMany(Simulation)];
        Glossary = [.. Concepts.SelectMany(concept => concept.Glossary).OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
        NewItems = [.. StudyOrder.SelectMany(ItemsOf)];

        _concepts = ItemIndex.Of<Concept>(Concepts, concept => [concept], concept => concept.Slug, concept => concept.FormerSlugs);
        _gotchas = ItemIndex.Of(Concepts, concept => concept.Gotchas, gotcha => gotcha.Id, gotcha => gotcha.FormerIds);
        _postmortems = ItemIndex.Of(Concepts, concept => concept.Postmortems, postmortem => postmortem.Id, _ => []);
        _cards = ItemIndex.Of(Concepts, concept => concept.Cards, card => card.Id, card => card.FormerIds);
        _questions = ItemIndex.Of(Concepts, concept => concept.Questions, question => question.Id, question => question.FormerIds);
        _simulations = ItemIndex.Of(Concepts, Simulation, simulation => simulation.Id, _ => []);
        _paths = paths.ToFrozenDictionary(path => path.Id);
        _incidents = incidents.ToFrozenDictionary(incident => incident.Id);
        _terms = Glossary
            .SelectMany(term => term.Synonyms.Prepend(term.Term), (term, name) => KeyValuePair.Create(name, term))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _termFinder = new Lazy<TermFinder>(() => new TermFinder(Glossary));
        _search = new Lazy<SearchIndex>(() => SearchIndexBuilder.Build(this));
    }

    /// <summary>A fingerprint of all files: equal exactly when their content is; 16 hexadecimal digits.</summary>
    public string Version { get; }

    /// <summary>The categories in the order shown.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The concepts by category, within a category in study order.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>
    /// The concepts in the order in which to meet them: prerequisites first, then easier ones, then the order of the categories.
    /// </summary>
    public IReadOnlyList<Concept> StudyOrder { get; }

    /// <summary>The learning paths, in the order shown.</summary>
    public IReadOnlyList<LearningPath> Paths { get; }

    /// <summary>The concepts that nobody has written yet, in the order of planned.tsv.</summary>
    public IReadOnlyList<PlannedConcept> Planned { get; }

    /// <summary>
    /// Every card and question in the order in which to introduce them: concepts in study order, within a concept cards before questions.
    /// </summary>
    public IReadOnlyList<StudyItem> NewItems { get; }

    /// <summary>The gotchas, in the order of <see cref="Concepts"/>.</summary>
    public IReadOnlyList<Gotcha> Gotchas { get; }

    /// <summary>What incidents show about concepts, in the order of <see cref="Concepts"/>.</summary>
    public IReadOnlyList<PostmortemReference> Postmortems { get; }

    /// <summary>The flash cards, in the order of <see cref="Concepts"/>.</summary>
    public IReadOnlyList<Card> Cards { get; }

    /// <summary>The questions, in the order of <see cref="Concepts"/>.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The simulations, in the order of <see cref="Concepts"/>.</summary>
    public IReadOnlyList<Simulation> Simulations { get; }

    /// <summary>The glossary by term.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    /// <summary>The incidents by id, also those whose concepts are not written yet.</summary>
    public IReadOnlyList<Incident> Incidents { get; }

    /// <summary>The concept that has, or had, a slug.</summary>
    /// <param name="slug">A current or former slug.</param>
    /// <returns>The concept, or null when there is none.</returns>
    public Concept? FindConcept(string slug) => _concepts.GetValueOrDefault(slug);

    /// <summary>The gotcha that has, or had, an id.</summary>
    /// <param name="id">A current or former full id.</param>
    /// <returns>The gotcha, or null when there is none.</returns>
    public Gotcha? FindGotcha(string id) => _gotchas.GetValueOrDefault(id);

    /// <summary>What an incident shows about a concept.</summary>
    /// <param name="id">The full id: <c>concept.incident</c>.</param>
    /// <returns>The reference, or null when there is none.</returns>
    public PostmortemReference? FindPostmortem(string id) => _postmortems.GetValueOrDefault(id);

    /// <summary>The card that has, or had, an id.</summary>
    /// <param name="id">A current or former full id.</param>
    /// <returns>The card, or null when there is none: a learner's log may outlive its card.</returns>
    public Card? FindCard(string id) => _cards.GetValueOrDefault(id);

    /// <summary>The question that has, or had, an id.</summary>
    /// <param name="id">A current or former full id.</param>
    /// <returns>The question, or null when there is none.</returns>
    public Question? FindQuestion(string id) => _questions.GetValueOrDefault(id);

    /// <summary>The simulation with an id.</summary>
    /// <param name="id">The full id: <c>concept.simulation</c>.</param>
    /// <returns>The simulation, or null when there is none.</returns>
    public Simulation? FindSimulation(string id) => _simulations.GetValueOrDefault(id);

    /// <summary>The incident with an id.</summary>
    /// <param name="id">The id, for example <c>gitlab-2017</c>.</param>
    /// <returns>The incident, or null when there is none.</returns>
    public Incident? FindIncident(string id) => _incidents.GetValueOrDefault(id);

    /// <summary>The learning path with an id.</summary>
    /// <param name="id">The id, for example <c>first-interview</c>.</param>
    /// <returns>The path, or null when there is none.</returns>
    public LearningPath? FindPath(string id) => _paths.GetValueOrDefault(id);

    /// <summary>The glossary term that goes by a name.</summary>
    /// <param name="name">The term or one of its synonyms, in any case.</param>
    /// <returns>The term, or null when there is none.</returns>
    public GlossaryTerm? FindTerm(string name) => _terms.GetValueOrDefault(name);

    /// <summary>
    /// The glossary terms of all concepts that a page's sections use, by name, synonym or plural. A name that is one ordinary word counts only
    /// on the page that defines it and on those that name, or are named by, that page as prerequisite or related. Nothing is kept: ask once.
    /// </summary>
    /// <param name="page">The concept.</param>
    /// <returns>Each term once, in the order of first occurrences.</returns>
    public IReadOnlyList<TermOnPage> TermsOn(Concept page) => _termFinder.Value.In(
        PageSections.Of(page),
        term => term.Concept == page.Slug || Names(page, term.Concept) || Names(_concepts[term.Concept], page.Slug));

    /// <summary>
    /// Searches titles, texts and glossary. A word also finds its plural and its -ing and -ed forms, the last word also those that begin
    /// with it, a glossary term also its synonyms; items that hold more of the words come first. The first search builds the index.
    /// </summary>
    /// <param name="query">What the learner typed; at most 32 words of it count.</param>
    /// <param name="limit">The most hits to return, 1 or more.</param>
    /// <param name="kinds">What to find; null for everything.</param>
    /// <returns>The hits, best first; the same for the same catalog and query.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public IReadOnlyList<SearchHit> Search(string query, int limit = 20, IReadOnlySet<SearchKind>? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return _search.Value.Search(query, limit, kinds);
    }

    private static bool Names(Concept page, string other) => page.Prerequisites.Contains(other) || page.Related.Contains(other);

    private static IEnumerable<Simulation> Simulation(Concept concept) => concept.Simulation is { } simulation ? [simulation] : [];

    private static IEnumerable<StudyItem> ItemsOf(Concept concept) =>
    [
        .. concept.Cards.Select(card => new StudyItem(StudyItemKind.Card, card.Id, concept.Slug)),
        .. concept.Questions.Select(question => new StudyItem(StudyItemKind.Question, question.Id, concept.Slug)),
    ];
}
