using System.Diagnostics;
using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests;

/// <summary>The size that the catalog will have: 80 concepts of about 40 KB with two questions each.</summary>
public sealed class LargeCatalogTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>
    /// Far above the second that it takes, so that only a rule that compares everything with everything breaks it, not a busy machine.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void EightyConceptsAreReadAndCheckedInSeconds()
    {
        var bytes = 0;
        for (var number = 1; number <= 78; number++)
        {
            var prattle = new Prattle(number + 10);
            var folder = $"concepts/concept-{number}/";
            var files = new Dictionary<string, string>
            {
                ["concept.yaml"] = ConceptFiles.Page($"concept-{number}", prattle, number > 1 ? $"[concept-{number - 1}]" : "[]"),
                ["cards.yaml"] = ConceptFiles.Cards(prattle, plain: 9),
                ["q1.yaml"] = ConceptFiles.Question(prattle, criteria: 6),
                ["q1.exemplars.yaml"] = ConceptFiles.Exemplars(prattle, criteria: 6),
                ["q1.calibration.yaml"] = ConceptFiles.Answers(prattle, ["strong", "wrong"], criteria: 6),
                ["q1.sealed.yaml"] = ConceptFiles.Answers(prattle, ["middling", "gaming"], criteria: 6),
            };
            foreach (var (file, text) in files)
                _seed.Write(folder + file, text);
            bytes += files.Values.Sum(text => text.Length);
        }

        _seed.Read();
        var watch = Stopwatch.StartNew();
        var reading = _seed.Read();
        output.WriteLine($"{bytes / 78 / 1024} KB a concept; read and checked in {watch.ElapsedMilliseconds} ms");

        Assert.Equal([], reading.Mistakes);
        Assert.Equal(80, reading.Catalog!.Concepts.Count);
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed}");
    }
}
