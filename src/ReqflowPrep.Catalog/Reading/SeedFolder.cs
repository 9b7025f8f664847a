using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>The files of the catalog, read and parsed, before anything is bound.</summary>
internal sealed class SeedFolder
{
    public const string CategoriesFile = "categories.yaml";
    public const string PathsFile = "paths.yaml";
    public const string PlannedFile = "planned.tsv";

    private readonly Dictionary<string, SourceFile> _files;

    private SeedFolder(IEnumerable<SourceFile> files, string fingerprint)
    {
        _files = files.ToDictionary(file => file.Path);
        Fingerprint = fingerprint;
    }

    /// <summary>Stands for every path and byte that was read.</summary>
    public string Fingerprint { get; }

    /// <summary>All files in the ordinal order of their paths.</summary>
    public IEnumerable<SourceFile> Files => _files.Values;

    /// <summary>The slugs of the concepts: the names of the folders under <c>concepts</c>.</summary>
    public IReadOnlyList<string> ConceptSlugs => [.. _files.Keys.Select(SlugOf).OfType<string>().Distinct()];

    /// <summary>The ids of the incidents: the names of the files under <c>incidents</c>.</summary>
    public IReadOnlyList<string> IncidentIds =>
        [.. _files.Keys.Where(path => path.StartsWith("incidents/", StringComparison.Ordinal)).Select(NameOf)];

    /// <summary>Parses every file on all cores; the result does not depend on how many there are.</summary>
    public static SeedFolder Parse(FolderContent content, MistakeList mistakes)
    {
        foreach (var path in content.Strangers)
            mistakes.Add(path, 1, "this file does not belong here; README.md shows the files of the catalog");

        var files = new SourceFile[content.Files.Count];
        Parallel.For(0, files.Length, i => files[i] = new SourceFile(content.Files[i].Path, content.Files[i].Bytes));
        foreach (var file in files)
            mistakes.Add(file.Mistakes);
        return new SeedFolder(files, content.Fingerprint);
    }

    /// <summary>Takes files that were parsed before.</summary>
    public static SeedFolder Of(FolderContent content, IReadOnlyList<YamlNode?> trees) =>
        new(content.Files.Zip(trees, (file, tree) => tree is null ? new SourceFile(file.Path, file.Bytes) : new SourceFile(file.Path, tree)), content.Fingerprint);

    public SourceFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The ids of a concept's questions: q1 of q1.yaml, and also of a q1.exemplars.yaml that stands alone, so that q1.yaml is missed.</summary>
    public IReadOnlyList<string> QuestionIds(string slug) =>
        [.. _files.Keys.Where(path => SlugOf(path) == slug).Select(path => NameOf(path).Split('.')[0]).Where(IsQuestion).Distinct()];

    /// <summary>Whether a path is that of a file of the catalog, or of README.md.</summary>
    public static bool IsKnown(string path) => path.Split('/') switch
    {
        ["README.md"] or [CategoriesFile] or [PathsFile] or [PlannedFile] => true,
        ["incidents", var file] => file.EndsWith(".yaml", StringComparison.Ordinal),
        ["concepts", _, "concept.yaml" or "cards.yaml" or "simulation.yaml"] => true,
        ["concepts", _, var file] => IsQuestionFile(file.Split('.')),
        _ => false,
    };

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];

    private static string? SlugOf(string path) => path.Split('/') is ["concepts", var slug, _] ? slug : null;

    private static bool IsQuestionFile(string[] parts) =>
        IsQuestion(parts[0]) && parts is ([_, "yaml"] or [_, "exemplars" or "calibration" or "sealed", "yaml"]);

    private static bool IsQuestion(string name) => name is ['q', >= '1' and <= '9'];
}
