namespace ReqflowPrep.Catalog.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, int line) : YamlNode(line)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string KindName => "a list";
}
