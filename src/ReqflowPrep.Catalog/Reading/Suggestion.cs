namespace ReqflowPrep.Catalog.Reading;

/// <summary>
/// What would be accepted instead of a name that is wrong: all that there is when it is little, else the names most like it.
/// </summary>
internal static class Suggestion
{
    private const int ListedWhole = 12;
    private const int Nearest = 3;

    public static string For(string wrong, IEnumerable<string> accepted)
    {
        var names = accepted.Distinct().ToList();
        if (names.Count == 0)
            return "there is none yet";
        if (names.Count <= ListedWhole)
            return $"accepted: {string.Join(", ", names)}";
        var nearest = names.OrderBy(name => Distance(wrong, name)).ThenBy(name => name, StringComparer.Ordinal).Take(Nearest);
        return $"nearest: {string.Join(", ", nearest)}";
    }

    /// <summary>Levenshtein's edit distance.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
