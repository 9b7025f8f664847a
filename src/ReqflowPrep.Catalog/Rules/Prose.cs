using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A text in a file under the key that it belongs to.</summary>
internal readonly record struct Prose(SourceFile File, string Key, YamlScalar Scalar)
{
    /// <summary>Every text of the catalog that is written for a reader. Left out are links and ids.</summary>
    public static IEnumerable<Prose> All(CatalogDraft draft) =>
        draft.Folder.Files.Where(file => file.Root is not null).SelectMany(file => Of(file, file.Root!, ""));

    /// <summary>The place of a word or link of this text: the first line that holds it, or where the text starts.</summary>
    public Place PlaceOf(string part)
    {
        for (var line = Scalar.Line; line <= Scalar.EndLine; line++)
            if (File.Line(line).Contains(part, StringComparison.OrdinalIgnoreCase))
                return new Place(File.Path, line);
        return new Place(File.Path, Scalar.Line);
    }

    private static IEnumerable<Prose> Of(SourceFile file, YamlNode node, string key) => node switch
    {
        YamlScalar scalar => [new Prose(file, key, scalar)],
        YamlSequence list => list.Items.SelectMany(item => Of(file, item, key)),
        YamlMapping mapping => mapping.Entries.Where(entry => !IsReference(entry.Key)).SelectMany(entry => Of(file, entry.Value, entry.Key)),
        _ => [],
    };

    private static bool IsReference(string key) => key is "url" or "sources" or "formerIds" or "verdicts" or "verification" or "on";
}
