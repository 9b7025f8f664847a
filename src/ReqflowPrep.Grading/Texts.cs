using System.Collections.Immutable;

namespace ReqflowPrep.Grading;

/// <summary>Guards for the texts that callers hand in.</summary>
internal static class Texts
{
    /// <summary>An unchangeable copy; null entries are refused, blank ones are kept out (they say nothing).</summary>
    public static IReadOnlyList<string> Copy(IReadOnlyList<string> texts, string name)
    {
        ArgumentNullException.ThrowIfNull(texts, name);
        if (texts.Any(text => text is null))
            throw new ArgumentException("A text is null.", name);
        return texts.Where(text => !string.IsNullOrWhiteSpace(text)).ToImmutableArray();
    }

    /// <summary>The text itself; blank is refused.</summary>
    public static string Required(string text, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text;
    }
}
