using CsCheck;
using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Reading;

/// <summary>Whatever is in a file, reading it gives mistakes and never throws.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const int Rounds = 300;

    private static readonly string[] Paths = [.. SeedFiles.Sound().Keys];

    private static readonly string[] Splinters =
    [
        "[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "\n", "\n  ", "\t", "#", "|", ">", "&a ", "*a", "!x ", "%", "@", "?", "? ", "---\n", "...\n", "\\x",
        "\"\\U00110000\"", "\"\\ud800\"", "\0", "\u0085", "~", ",", "0x", "\r", "<<: ",
    ];

    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void BrokenFilesGiveMistakesInsideTheFileAndNeverThrow()
    {
        _seed.Read();
        var breaks = Gen.Select(Gen.Int[0, Paths.Length - 1], Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, Splinters.Length - 1]).Array[1, 4]);
        breaks.Sample(
            (file, splinters) =>
            {
                var path = Paths[file];
                var sound = _seed.Text(path);
                var broken = splinters.Aggregate(sound, (text, splinter) => text.Insert(splinter.Item1 % text.Length, Splinters[splinter.Item2]));
                File.WriteAllText(_seed.PathOf(path), broken);
                var mistakes = CatalogReader.Read(_seed.PathOf(".")).Mistakes;
                File.WriteAllText(_seed.PathOf(path), sound);

                var lines = broken.Split('\n', '\r', '\u0085').Length;
                Assert.All(mistakes.Where(mistake => mistake.File == path), mistake => Assert.InRange(mistake.Line, 1, lines));
            },
            iter: Rounds,
            threads: 1);
    }
}
