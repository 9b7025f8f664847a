using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds all files of a folder to the model.</summary>
internal sealed class DraftReader(SeedFolder folder, MistakeList mistakes)
{
    private readonly Sources _sources = new();

    public CatalogDraft Read()
    {
        var categories = Required(SeedFolder.CategoriesFile) is { } shelves ? CategoryBinder.Bind(shelves) : [];
        var paths = Optional(SeedFolder.PathsFile) is { } routes ? PathBinder.Bind(routes) : [];
        var planned = Optional(SeedFolder.PlannedFile) is { } plan ? PlannedReader.Read(plan) : [];
        var incidents = folder.IncidentIds.Select(ReadIncident).OfType<Incident>().ToList();
        var concepts = folder.ConceptSlugs.Select(ReadConcept).ToList();
        return new CatalogDraft
        {
            Folder = folder,
            Sources = _sources,
            Categories = categories,
            Paths = paths,
            Planned = planned,
            Incidents = incidents,
            Concepts = concepts,
            Misshapen = mistakes.Sorted().Select(mistake => mistake.File).ToHashSet(),
        };
    }

    private Incident? ReadIncident(string id)
    {
        var binding = Required($"incidents/{id}.yaml")!;
        CheckName(binding.File.Path, id, "incident's file");
        return IncidentBinder.Bind(binding, id);
    }

    private Concept ReadConcept(string slug)
    {
        CheckName($"concepts/{slug}/concept.yaml", slug, "concept's folder");
        var cards = Required($"concepts/{slug}/cards.yaml") is { } file ? CardBinder.Bind(file, slug) : [];
        var simulation = Optional($"concepts/{slug}/simulation.yaml") is { } machine ? SimulationBinder.Bind(machine, slug) : null;
        var questions = ReadQuestions(slug);
        return Required($"concepts/{slug}/concept.yaml")?.Root("a concept", Page) ?? StandIn(Page);

        Concept Page(Fields fields) => ConceptBinder.Bind(fields, slug, cards, questions, simulation);
    }

    private IReadOnlyList<Question> ReadQuestions(string slug)
    {
        var ids = folder.QuestionIds(slug);
        if (ids.Count == 0)
            mistakes.Add($"concepts/{slug}/q1.yaml", 1, "this file is missing: a concept has at least one question");
        return [.. ids.Select(id => ReadQuestion(slug, id)).OfType<Question>()];
    }

    private Question? ReadQuestion(string slug, string id)
    {
        var path = $"concepts/{slug}/{id}";
        var exemplars = Required($"{path}.exemplars.yaml")?.Root("an exemplar file", ExemplarFile.Bind);
        IReadOnlyList<CalibrationAnswer> answers =
        [
            .. Optional($"{path}.calibration.yaml") is { } open ? CalibrationBinder.Bind(open, isSealed: false) : [],
            .. Optional($"{path}.sealed.yaml") is { } hidden ? CalibrationBinder.Bind(hidden, isSealed: true) : [],
        ];
        return Required($"{path}.yaml")?.Root(
            "a question", fields => QuestionBinder.Bind(fields, slug, id, exemplars ?? ExemplarFile.Empty, answers));
    }

    private Binding? Required(string path)
    {
        if (Optional(path) is { } binding)
            return binding;
        mistakes.Add(path, 1, "this file is missing");
        return null;
    }

    private Binding? Optional(string path) => folder.Find(path) is { } file ? new Binding(file, _sources, mistakes) : null;

    private void CheckName(string path, string name, string what)
    {
        if (!ItemId.IsValid(name))
            mistakes.Add(path, 1, $"the name of the {what} is its id, and '{name}' is not one: {ItemId.Grammar}");
    }

    /// <summary>
    /// An empty page that carries the cards and questions of a concept whose page could not be read, so that these are checked all the
    /// same.
    /// </summary>
    private static Concept StandIn(Func<Fields, Concept> make)
    {
        var empty = new SourceFile("", []);
        return Fields.Bind(new Binding(empty, new Sources(), new MistakeList()), new YamlMapping([], 1), "", make)!;
    }
}
