using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>A file that is being bound to the model, with where to note origins and mistakes.</summary>
internal sealed class Binding(SourceFile file, Sources sources, MistakeList mistakes)
{
    public SourceFile File { get; } = file;

    public Sources Sources { get; } = sources;

    public void Report(int line, string message) => mistakes.Add(File.Path, line, message);

    /// <summary>Binds a file that holds one mapping.</summary>
    /// <returns>The item, or null when there is nothing to bind (reported).</returns>
    public T? Root<T>(string what, Func<Fields, T> make)
        where T : class =>
        File.Root is null ? null : Fields.Bind(this, File.Root, what, make);

    /// <summary>Binds a file that holds a list.</summary>
    public IReadOnlyList<T> RootItems<T>(string what, Func<Fields, T> make)
        where T : class
    {
        if (File.Root is YamlSequence list)
            return Items(list.Items, what, make);
        if (File.Root is { } node)
            Report(node.Line, $"the file must be a list; this is {node.KindName}");
        return [];
    }

    public IReadOnlyList<T> Items<T>(IReadOnlyList<YamlNode> nodes, string what, Func<Fields, T> make)
        where T : class
    {
        var items = new List<T>(nodes.Count);
        foreach (var node in nodes)
            if (Fields.Bind(this, node, what, make) is { } item)
                items.Add(item);
        return items.AsReadOnly();
    }

    public void ReportRepeatedKeys(YamlMapping mapping, string what)
    {
        var first = new Dictionary<string, int>();
        foreach (var entry in mapping.Entries)
            if (!first.TryAdd(entry.Key, entry.Line))
                Report(entry.Line, $"{what} has the key '{entry.Key}' twice; the first is in line {first[entry.Key]}");
    }
}
