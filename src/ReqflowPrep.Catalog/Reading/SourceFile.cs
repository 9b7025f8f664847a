using System.Text;
using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>A file as it was read.</summary>
internal sealed class SourceFile
{
    private string[]? _lines;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public SourceFile(string path, byte[] bytes)
    {
        Path = path;
        try
        {
            Text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Mistakes.Add(new Mistake(path, 1, "the file is not UTF-8"));
            return;
        }

        if (path.EndsWith(".yaml", StringComparison.Ordinal))
            Root = YamlTree.Read(Text, (line, message) => Mistakes.Add(new Mistake(path, line, message)));
    }

    /// <summary>Takes a sound file that was parsed before; its text, which only places of mistakes are looked up in, is gone.</summary>
    public SourceFile(string path, YamlNode root)
    {
        Path = path;
        Root = root;
    }

    /// <summary>The path relative to the folder read, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; } = "";

    /// <summary>The YAML of the file; null for another kind of file or when the syntax is broken.</summary>
    public YamlNode? Root { get; }

    /// <summary>Mistakes of encoding and syntax.</summary>
    public List<Mistake> Mistakes { get; } = [];

    /// <summary>The text of a line, counted from 1; empty after the last.</summary>
    public string Line(int number)
    {
        _lines ??= Text.Split('\n');
        return number <= _lines.Length ? _lines[number - 1] : "";
    }
}
