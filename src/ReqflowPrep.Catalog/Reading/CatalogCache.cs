using System.Security.Cryptography;
using System.Text;
using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>
/// The parsed files of a sound catalog in one file. Parsing 4 MB of YAML and checking every rule is most of the work of a start, and from one
/// start to the next the files rarely change.
/// </summary>
/// <remarks>
/// It can never serve anything stale: the file opens with a digest of all that follows, of which the first part is the build that wrote it
/// and the fingerprint of the files that it stands for. Whatever does not match is as good as absent. Only what passed every rule is saved.
/// </remarks>
internal sealed class CatalogCache(string file)
{
    /// <summary>Another build may parse or check otherwise; a deterministic compiler gives the same code the same id.</summary>
    private static readonly string Build = typeof(CatalogCache).Module.ModuleVersionId.ToString("N");

    /// <summary>The trees of the files, in their order.</summary>
    /// <returns>The trees, or null when the cache is absent, damaged, unreadable or of other files or another build.</returns>
    public IReadOnlyList<YamlNode?>? Find(FolderContent content)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (!IsWhole(bytes))
                return null;
            var body = new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes);
            using var reader = new BinaryReader(body, Encoding.UTF8);
            return reader.ReadString() == Build && reader.ReadString() == content.Fingerprint
                ? [.. content.Files.Select(_ => YamlBinary.Read(reader))]
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Saves the trees of sound files. A folder that cannot be written to is no mistake: the next start just takes longer.</summary>
    public void Save(FolderContent content, SeedFolder folder)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Build);
            writer.Write(content.Fingerprint);
            foreach (var source in folder.Files)
                YamlBinary.Write(writer, source.Root);
        }

        // Renamed only when whole, and under a name of its own until then: two instances may start at once.
        var unfinished = $"{file}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var stream = File.Create(unfinished))
            {
                stream.Write(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)));
                body.WriteTo(stream);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Delete(unfinished);
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length > SHA256.HashSizeInBytes
        && SHA256.HashData(bytes[SHA256.HashSizeInBytes..]).AsSpan().SequenceEqual(bytes[..SHA256.HashSizeInBytes]);

    private static void Delete(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder cannot be written to, so there is nothing to delete either.
        }
    }
}
