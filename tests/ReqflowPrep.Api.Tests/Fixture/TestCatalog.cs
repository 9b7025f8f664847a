namespace ReqflowPrep.Api.Tests;

/// <summary>A small sound catalog: three finished concepts of the real one, the others only planned.</summary>
public static class TestCatalog
{
    public const string Main = "failover-redundancy";

    /// <summary>The one that may leave.</summary>
    public const string Other = "idempotency";

    /// <summary>Has <see cref="Main"/> as a prerequisite.</summary>
    public const string Third = "leader-election";

    private static readonly Lazy<string> Full = new(() => Make(Main, Other, Third));
    private static readonly Lazy<string> Reduced = new(() => Make(Main, Third));

    public static string Folder => Full.Value;

    /// <summary>The same without <see cref="Other"/>: what is left when a concept leaves the catalog.</summary>
    public static string FolderWithoutOther => Reduced.Value;

    /// <summary>The small catalog with one file of <see cref="Main"/> changed.</summary>
    public static string Changed(string file, Func<string, string> change)
    {
        var folder = Make(Main, Other, Third);
        var path = Path.Combine(folder, "concepts", Main, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
        return folder;
    }

    private static string Make(params string[] concepts)
    {
        var source = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "seed-data"));
        var target = Directory.CreateTempSubdirectory("reqflow-catalog-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(target, recursive: true);

        foreach (var file in source.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source.FullName, file.FullName);
            var parts = name.Split(Path.DirectorySeparatorChar);
            if (parts[0] == "concepts" && !concepts.Contains(parts[1])) continue;
            var copy = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }

        File.WriteAllText(Path.Combine(target, "paths.yaml"), PathThrough(concepts));
        var left = source.EnumerateDirectories("concepts/*").Select(d => d.Name).Except(concepts);
        File.AppendAllLines(Path.Combine(target, "planned.tsv"), left.Select(slug => $"{slug}\t{slug}"));
        return target;
    }

    private static string PathThrough(string[] concepts) =>
        $"""
        - id: small-path
          title: A small path
          audience: Whoever tests.
          gives: |
            A little of everything.
          steps:
            - title: The first step
              why: It is the shortest.
              concepts: [{concepts[0]}]
            - title: The second step
              why: There is more.
              concepts: [{string.Join(", ", concepts[1..])}]

        """;
}
