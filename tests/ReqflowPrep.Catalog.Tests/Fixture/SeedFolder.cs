namespace ReqflowPrep.Catalog.Tests.Fixture;

/// <summary>A folder of catalog files that a test may break; gone when disposed.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reqflow-catalog-").FullName;
    private readonly Dictionary<string, string> _files = SeedFiles.Sound();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public SeedFolder Write(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public SeedFolder Remove(string path)
    {
        Assert.True(_files.Remove(path));
        return this;
    }

    /// <summary>Changes one place of a file; fails when it is not there, so that no test breaks nothing.</summary>
    public SeedFolder Change(string path, string from, string to)
    {
        var at = _files[path].IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{from}' is not in {path}");
        return Write(path, _files[path][..at] + to + _files[path][(at + from.Length)..]);
    }

    public SeedFolder Append(string path, string text) => Write(path, _files[path] + text);

    public string PathOf(string path) => Path.Combine(_folder, path);

    public string Text(string path) => _files[path];

    /// <summary>What a file holds from one text to another, or to its end.</summary>
    public string Between(string path, string from, string? to)
    {
        var start = _files[path].IndexOf(from, StringComparison.Ordinal);
        return to is null ? _files[path][start..] : _files[path][start.._files[path].IndexOf(to, start, StringComparison.Ordinal)];
    }

    /// <summary>The line after the first that ends with a text, with its line break.</summary>
    public string LineAfter(string path, string text, string after = "")
    {
        var file = _files[path];
        var start = file.IndexOf(text + "\n", file.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal) + text.Length + 1;
        return file[start..(file.IndexOf('\n', start) + 1)];
    }

    /// <summary>The text of a criterion of the first concept's question.</summary>
    public string Criterion(int number) => Between(SeedFiles.Alpha + "q1.yaml", $"criterion-{number}", "probe:").Split("text: ")[1].Trim();

    public CatalogReading Read(string? cacheFile = null)
    {
        foreach (var (path, text) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
            File.WriteAllText(Path.Combine(_folder, path), text);
        }

        return CatalogReader.Read(_folder, cacheFile);
    }

    public ContentCatalog Catalog()
    {
        var reading = Read();
        Assert.Equal([], reading.Mistakes);
        return reading.Catalog!;
    }

    /// <summary>The line of a file, counted from 1, that holds a text for the first time.</summary>
    public int LineOf(string path, string text) => _files[path][.._files[path].IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

    /// <summary>Asserts that there is one mistake, in the line that holds a text.</summary>
    public void HasOnly(string path, string at, string message) =>
        Assert.Equal([new Mistake(path, LineOf(path, at), message)], Read().Mistakes);
}
