namespace ReqflowPrep.Catalog.Yaml;

/// <summary>A value in a YAML file, with the place where it is written.</summary>
/// <param name="line">The line where it starts, counted from 1.</param>
internal abstract class YamlNode(int line)
{
    public int Line { get; } = line;

    /// <summary>What a mistake calls this kind of value.</summary>
    public abstract string KindName { get; }
}
