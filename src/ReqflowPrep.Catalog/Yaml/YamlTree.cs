using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReqflowPrep.Catalog.Yaml;

/// <summary>
/// Reads a YAML file into nodes that know their lines. YamlDotNet's own tree stops at the first key that is written twice; this one keeps
/// it, so that all mistakes of a file can be named at once.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>Deeper than any file of the catalog needs, and shallow enough never to exhaust the stack.</summary>
    private const int MaximumDepth = 16;

    private readonly IParser _parser;
    private readonly Action<int, string> _report;

    private YamlTree(IParser parser, Action<int, string> report)
    {
        _parser = parser;
        _report = report;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The content of a file.</param>
    /// <param name="report">Takes the line and message of each mistake.</param>
    /// <returns>The root, or null when there is none or the syntax is broken.</returns>
    public static YamlNode? Read(string text, Action<int, string> report)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return new YamlTree(parser, report).ReadDocument();
        }
        catch (YamlException broken)
        {
            // The start of what was being read is where to look, except for a tab: that is where the reading stopped.
            var line = broken.Message.Contains("tab", StringComparison.Ordinal) ? broken.End.Line : broken.Start.Line;
            report(Math.Max(1, (int)line), $"this is not valid YAML: {Reason(broken)}");
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner runs its stack of flow collections empty at some brackets that are never closed.
            var line = Math.Max(1, (int)(parser.Current?.End.Line ?? 1));
            report(line, "this is not valid YAML: a bracket, brace or quote near here has no partner");
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            _report(1, "the file is empty");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
            _report((int)second.Start.Line, "a second YAML document starts here; a file holds one");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var start = _parser.Current!.Start;
        if (depth > MaximumDepth)
            throw new YamlException(start, start, $"more than {MaximumDepth} levels of nesting");

        return _parser.Current switch
        {
            Scalar => ReadScalar(_parser.Consume<Scalar>()),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            AnchorAlias alias => throw new YamlException(
                start, start, $"the alias *{alias.Value}; write the text out, or quote it if the asterisk belongs to it"),
            _ => throw new YamlException(start, start, "a text, a list or a mapping was expected"),
        };
    }

    private static YamlScalar ReadScalar(Scalar scalar) => new(
        scalar.Value, scalar.Style == ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.End.Line, (int)scalar.End.Index);

    private YamlSequence ReadSequence(int depth)
    {
        var line = (int)_parser.Consume<SequenceStart>().Start.Line;
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlSequence(items, line);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var line = (int)_parser.Consume<MappingStart>().Start.Line;
        var entries = new List<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var start = _parser.Current!.Start;
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw new YamlException(start, start, "a key must be a text");
            entries.Add(new YamlEntry(key.Text, key.Line, ReadNode(depth + 1)));
        }

        return new YamlMapping(entries, line);
    }

    /// <summary>The parser's reason without the position that it puts before some messages.</summary>
    private static string Reason(YamlException broken)
    {
        var message = broken.Message;
        var position = message.IndexOf("): ", StringComparison.Ordinal);
        return message.StartsWith('(') && position > 0 ? message[(position + 3)..] : message;
    }
}
