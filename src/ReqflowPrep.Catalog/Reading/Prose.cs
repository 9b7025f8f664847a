using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>A text in a file under the key that it belongs to.</summary>
internal readonly record struct Prose(SourceFile File, string Key, YamlScalar Scalar)
{
    /// <summary>Adds every text of a file that is written for a reader. Left out are links and ids.</summary>
    public static void AddAll(SourceFile file, YamlNode? node, string key, List<Prose> texts)
    {
        switch (node)
        {
            case YamlScalar scalar:
                texts.Add(new Prose(file, key, scalar));
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                    AddAll(file, item, key, texts);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    if (!IsReference(entry.Key))
                        AddAll(file, entry.Value, entry.Key, texts);
                break;
        }
    }

    /// <summary>The place of a word or link of this text: the first line that holds it, or where the text starts.</summary>
    public Place PlaceOf(string part)
    {
        for (var line = Scalar.Line; line <= Scalar.EndLine; line++)
            if (File.Line(line).Contains(part, StringComparison.OrdinalIgnoreCase))
                return new Place(File.Path, line);
        return new Place(File.Path, Scalar.Line);
    }

    private static bool IsReference(string key) => key is "url" or "sources" or "formerIds" or "verdicts" or "verification" or "on";
}
