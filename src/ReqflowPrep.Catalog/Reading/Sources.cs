using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>
/// Where each item of the catalog was written. Kept beside the model and dropped after the check, so that the model stays free of files and
/// lines.
/// </summary>
internal sealed class Sources
{
    private readonly Dictionary<object, (SourceFile File, YamlMapping Mapping)> _origins = new(ReferenceEqualityComparer.Instance);

    public void Add(object item, SourceFile file, YamlMapping mapping) => _origins[item] = (file, mapping);

    /// <summary>Notes an item of a file that is not YAML.</summary>
    public void Add(object item, SourceFile file, int line) => Add(item, file, new YamlMapping([], line));

    /// <summary>False for what stands in for a file that could not be read: rules leave it alone.</summary>
    public bool Knows(object item) => _origins.ContainsKey(item);

    /// <summary>The place of an item.</summary>
    public Place Of(object item)
    {
        var (file, mapping) = _origins[item];
        return new Place(file.Path, mapping.Line);
    }

    /// <summary>The place of a field of an item, or of the item when the field is absent.</summary>
    public Place Of(object item, string key)
    {
        var (file, mapping) = _origins[item];
        return new Place(file.Path, mapping.Find(key)?.Line ?? mapping.Line);
    }

    /// <summary>The place of one element of a list in an item.</summary>
    public Place Of(object item, string key, int index)
    {
        var (file, mapping) = _origins[item];
        return mapping.Find(key)?.Value is YamlSequence list && index < list.Items.Count
            ? new Place(file.Path, list.Items[index].Line)
            : Of(item, key);
    }

    /// <summary>The place of one entry of a mapping in an item.</summary>
    public Place Of(object item, string key, string inner)
    {
        var (file, mapping) = _origins[item];
        return mapping.Find(key)?.Value is YamlMapping entries && entries.Find(inner) is { } entry
            ? new Place(file.Path, entry.Line)
            : Of(item, key);
    }

    /// <summary>The texts of a list in an item as they are written, also those that name something planned.</summary>
    public IReadOnlyList<string> Written(object item, string key) =>
        _origins[item].Mapping.Find(key)?.Value is YamlSequence list
            ? [.. list.Items.OfType<YamlScalar>().Select(scalar => scalar.Text)]
            : [];
}
