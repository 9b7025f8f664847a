namespace ReqflowPrep.Catalog.Yaml;

/// <summary>
/// Nodes as bytes. Lines are left out: what is written so has no mistakes, and lines are only there to name the place of one.
/// </summary>
internal static class YamlBinary
{
    private const byte Nothing = 0;
    private const byte PlainText = 1;
    private const byte MarkedText = 2;
    private const byte Sequence = 3;
    private const byte Mapping = 4;

    public static void Write(BinaryWriter writer, YamlNode? node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                writer.Write(scalar.IsPlain ? PlainText : MarkedText);
                writer.Write(scalar.Text);
                break;
            case YamlSequence list:
                writer.Write(Sequence);
                writer.Write7BitEncodedInt(list.Items.Count);
                foreach (var item in list.Items)
                    Write(writer, item);
                break;
            case YamlMapping mapping:
                writer.Write(Mapping);
                writer.Write7BitEncodedInt(mapping.Entries.Count);
                foreach (var entry in mapping.Entries)
                {
                    writer.Write(entry.Key);
                    Write(writer, entry.Value);
                }

                break;
            default:
                writer.Write(Nothing);
                break;
        }
    }

    public static YamlNode? Read(BinaryReader reader)
    {
        switch (reader.ReadByte())
        {
            case PlainText:
                return new YamlScalar(reader.ReadString(), isPlain: true, line: 1, endLine: 1, end: 0);
            case MarkedText:
                return new YamlScalar(reader.ReadString(), isPlain: false, line: 1, endLine: 1, end: 0);
            case Sequence:
                var items = new YamlNode[reader.Read7BitEncodedInt()];
                for (var i = 0; i < items.Length; i++)
                    items[i] = Read(reader)!;
                return new YamlSequence(items, line: 1);
            case Mapping:
                var entries = new YamlEntry[reader.Read7BitEncodedInt()];
                for (var i = 0; i < entries.Length; i++)
                    entries[i] = new YamlEntry(reader.ReadString(), Line: 1, Read(reader)!);
                return new YamlMapping(entries, line: 1);
            default:
                return null;
        }
    }
}
