using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests;

/// <summary>README.md of seed-data is the specification of the format: what it shows must be what is read.</summary>
public sealed class FormatExamplesTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("## paths.yaml", "paths.yaml")]
    [InlineData("## concept.yaml", "concepts/alpha-basics/concept.yaml")]
    [InlineData("## cards.yaml", "concepts/alpha-basics/cards.yaml")]
    [InlineData("## q1.yaml", "concepts/alpha-basics/q1.yaml")]
    [InlineData("## q1.exemplars.yaml", "concepts/alpha-basics/q1.exemplars.yaml")]
    [InlineData("## q1.calibration.yaml", "concepts/alpha-basics/q1.calibration.yaml")]
    [InlineData("## simulation.yaml", "concepts/alpha-basics/simulation.yaml")]
    [InlineData("## incidents/ID.yaml", SeedFiles.Incident)]
    public void AnExampleHasTheKeysThatAreRead(string heading, string path)
    {
        var mistakes = _seed.Write(path, Example(heading)).Read().Mistakes.Where(mistake => mistake.File == path).ToList();
        Assert.DoesNotContain(mistakes, mistake => mistake.Message.Contains(" key '", StringComparison.Ordinal));
        Assert.DoesNotContain(mistakes, mistake => mistake.Message.Contains(" must ", StringComparison.Ordinal));
        Assert.DoesNotContain(mistakes, mistake => mistake.Message.Contains("YAML", StringComparison.Ordinal));
    }

    private static string Example(string heading)
    {
        var page = File.ReadAllText(Path.Combine(Repository.SeedData, "README.md"));
        var section = page[page.IndexOf(heading, StringComparison.Ordinal)..];
        return section.Split("```")[1]["yaml\n".Length..];
    }
}
