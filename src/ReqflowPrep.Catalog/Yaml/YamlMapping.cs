namespace ReqflowPrep.Catalog.Yaml;

/// <summary>Keys with values, in the order of the file; a key that is written twice is still there twice.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, int line) : YamlNode(line)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string KindName => "a mapping";

    /// <summary>The same mapping as if it started in another line: that of the key that it belongs to.</summary>
    public YamlMapping At(int line) => new(Entries, line);

    /// <summary>The first entry with a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key)
                return entry;
        return null;
    }
}
