namespace ReqflowPrep.Catalog.Yaml;

/// <summary>A text, number or nothing.</summary>
internal sealed class YamlScalar(string text, bool isPlain, int line, int endLine, int end) : YamlNode(line)
{
    public string Text { get; } = text;

    /// <summary>Neither quoted nor a block.</summary>
    public bool IsPlain { get; } = isPlain;

    public int EndLine { get; } = endLine;

    /// <summary>The index in the file after the last character.</summary>
    public int End { get; } = end;

    public bool IsNull => IsPlain && Text is ("" or "~" or "null");

    public override string KindName => IsNull ? "nothing" : "a text";
}
