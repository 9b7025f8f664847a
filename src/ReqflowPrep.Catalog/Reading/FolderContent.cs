using System.Security.Cryptography;
using System.Text;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>The files of a folder as bytes, before anything is parsed.</summary>
internal sealed class FolderContent
{
    private FolderContent(IReadOnlyList<(string Path, byte[] Bytes)> files, IReadOnlyList<string> strangers)
    {
        Files = files;
        Strangers = strangers;
        Fingerprint = FingerprintOf(files);
    }

    /// <summary>The catalog's files in the ordinal order of their paths, which have forward slashes; README.md is none of them.</summary>
    public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

    /// <summary>The paths of files that do not belong here.</summary>
    public IReadOnlyList<string> Strangers { get; }

    /// <summary>SHA-256 over every path and byte, in lower-case hexadecimal: equal exactly when the files are.</summary>
    public string Fingerprint { get; }

    public static FolderContent Read(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal)
            .ToList();
        var known = paths.Where(path => SeedFolder.IsKnown(path) && path != "README.md");
        return new FolderContent(
            [.. known.Select(path => (path, File.ReadAllBytes(Path.Combine(folder, path))))],
            [.. paths.Where(path => !SeedFolder.IsKnown(path))]);
    }

    private static string FingerprintOf(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
