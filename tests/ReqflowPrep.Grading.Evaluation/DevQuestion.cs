using System.Text.Json;
using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>A labelled question.</summary>
internal sealed record DevQuestion(string Id, Rubric Rubric, IReadOnlyList<DevAnswer> Answers)
{
    /// <summary>Whether it is from the catalog rather than from the development set.</summary>
    public bool IsCatalog { get; init; }

    /// <summary>What it is about: questions of one subject know too much of each other.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Index of the group of questions that are left out together.</summary>
    public int Group { get; init; }

    public static IReadOnlyList<DevQuestion> Load(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The question as someone without exemplars would ask it: stand-ins made from the criteria's texts.</summary>
    public DevQuestion TextOnly(Lenders lenders)
    {
        var texts = new TextExemplars(GradingBackground.Empty, lenders);
        return this with { Rubric = Rubric with { Criteria = [.. Rubric.Criteria.Select(c => c with { Exemplars = texts.For(c with { Exemplars = Exemplars.None }) })] } };
    }

    private static DevQuestion Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var root = document.RootElement;
        var criteria = root.GetProperty("criteria").EnumerateArray().Select(c => new Criterion
        {
            Id = c.GetProperty("id").GetString()!,
            Text = c.GetProperty("text").GetString()!,
            Weight = c.GetProperty("weight").GetDouble(),
            Exemplars = new()
            {
                Met = List(c, "met"),
                Near = List(c, "near"),
                Contradicted = List(c, "contradicted"),
            },
        }).ToArray();
        var answers = root.GetProperty("answers").EnumerateArray().Select(a => new DevAnswer(
            a.GetProperty("style").GetString()!,
            a.GetProperty("text").GetString()!,
            [.. criteria.Select(c => Parse(a.GetProperty("labels").GetProperty(c.Id).GetString()!))])).ToArray();
        return new(root.GetProperty("id").GetString()!, new() { Question = root.GetProperty("question").GetString(), Criteria = criteria }, answers);
    }

    private static string[] List(JsonElement criterion, string kind) =>
        [.. criterion.GetProperty("exemplars").GetProperty(kind).EnumerateArray().Select(text => text.GetString()!)];

    private static Verdict Parse(string label) => label switch
    {
        "met" => Verdict.Met,
        "contradicted" => Verdict.Contradicted,
        _ => Verdict.NotMet,
    };
}
