using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Tests.Fixture;
using SeedFolder = ReqflowPrep.Catalog.Tests.Fixture.SeedFolder;

namespace ReqflowPrep.Catalog.Tests.Reading;

public sealed class CatalogCacheTests : IDisposable
{
    private const string Cards = SeedFiles.Beta + "cards.yaml";
    private readonly SeedFolder _seed = new();
    private readonly string _data = Directory.CreateTempSubdirectory("reqflow-cache-").FullName;

    private string CacheFile => Path.Combine(_data, "catalog.cache");

    private bool IsUsable => new CatalogCache(CacheFile).Find(FolderContent.Read(_seed.PathOf("."))) is not null;

    public void Dispose()
    {
        _seed.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public void ACachedCatalogIsTheOneThatWasRead()
    {
        var read = _seed.Read();
        _seed.Read(CacheFile);
        Assert.True(IsUsable);
        Assert.Equal(Everything(read), Everything(_seed.Read(CacheFile)));
    }

    [Fact]
    public void AnUnchangedCatalogLeavesTheCacheAlone()
    {
        _seed.Read(CacheFile);
        File.SetLastWriteTimeUtc(CacheFile, DateTime.UnixEpoch);
        _seed.Read(CacheFile);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(CacheFile));
    }

    [Fact]
    public void AChangedFileIsReadAgain()
    {
        _seed.Read(CacheFile);
        var changed = _seed.Change(SeedFiles.Incident, "Two hours.", "Three hours.").Read(CacheFile).Catalog!;
        Assert.Equal("Three hours.", changed.FindIncident("octopus-2020")!.Duration);
        Assert.True(IsUsable);
    }

    [Fact]
    public void ARenamedFileIsReadAgain()
    {
        _seed.Read(CacheFile);
        File.Move(_seed.PathOf(SeedFiles.Alpha + "q1.sealed.yaml"), _seed.PathOf(SeedFiles.Alpha + "q2.sealed.yaml"));
        Assert.False(IsUsable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void ACacheThatWasCutOffIsReadAgainAndMended(int length)
    {
        _seed.Read(CacheFile);
        File.WriteAllBytes(CacheFile, File.ReadAllBytes(CacheFile)[..length]);
        Assert.False(IsUsable);
        Assert.True(_seed.Read(CacheFile).IsSound);
        Assert.True(IsUsable);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(-5)]
    public void ACacheWithOneWrongByteIsReadAgainAndMended(int place)
    {
        _seed.Read(CacheFile);
        var bytes = File.ReadAllBytes(CacheFile);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        File.WriteAllBytes(CacheFile, bytes);
        Assert.False(IsUsable);
        Assert.True(_seed.Read(CacheFile).IsSound);
        Assert.True(IsUsable);
    }

    [Fact]
    public void ACacheOfAnotherBuildIsOfNoUse()
    {
        _seed.Read(CacheFile);
        var body = File.ReadAllBytes(CacheFile)[SHA256.HashSizeInBytes..];
        var build = Encoding.ASCII.GetBytes(typeof(CatalogCache).Module.ModuleVersionId.ToString("N"));
        body[body.AsSpan().IndexOf(build)] ^= 1;
        File.WriteAllBytes(CacheFile, [.. SHA256.HashData(body), .. body]);
        Assert.False(IsUsable);
    }

    [Fact]
    public void MistakesAreTheSameWithAndWithoutCache()
    {
        _seed.Read(CacheFile);
        _seed.Change(SeedFiles.Incident, "sourceKind: operator", "sourceKind: rumor").Append(Cards, "- id: \"open\n").Write("stranger.txt", "?");
        var (plain, cached, again) = (_seed.Read(), _seed.Read(CacheFile), _seed.Read(CacheFile));
        Assert.Equal(3, plain.Mistakes.Count);
        Assert.Equal(plain.Mistakes, cached.Mistakes);
        Assert.Equal(plain.Mistakes, again.Mistakes);
    }

    [Fact]
    public void AFileThatDoesNotBelongIsNotHiddenByTheCache()
    {
        _seed.Read(CacheFile);
        Assert.Equal(["stranger.txt"], _seed.Write("stranger.txt", "?").Read(CacheFile).Mistakes.Select(mistake => mistake.File));
    }

    [Fact]
    public void WhatIsBrokenIsNeverSaved()
    {
        _seed.Change(SeedFiles.Incident, "[fix]", "[]").Read(CacheFile);
        Assert.False(File.Exists(CacheFile));
    }

    [Fact]
    public void AFolderThatIsGoneIsMadeAgain()
    {
        var file = Path.Combine(_data, "gone", "catalog.cache");
        Assert.True(_seed.Read(file).IsSound);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void APlaceThatCannotBeWrittenToIsNoMistake()
    {
        File.WriteAllText(CacheFile, "a file and no folder");
        Assert.True(_seed.Read(Path.Combine(CacheFile, "catalog.cache")).IsSound);
        Directory.CreateDirectory(Path.Combine(_data, "folder"));
        Assert.True(_seed.Read(Path.Combine(_data, "folder")).IsSound);
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_data).Count());
    }

    private static string Everything(CatalogReading reading)
    {
        var catalog = reading.Catalog!;
        return JsonSerializer.Serialize(new { catalog.Version, catalog.Categories, catalog.Concepts, catalog.Planned, catalog.Incidents });
    }
}
