using System.Text.RegularExpressions;
using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>The link of an incident, those among its sources and every link in a text is an absolute http or https address.</summary>
internal sealed partial class LinksAreAbsolute : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var incident in draft.Incidents.Where(incident => incident.Url.Length > 0 && !IsAbsolute(incident.Url)))
            mistakes.Add(draft.Sources.Of(incident, "url"), Message(incident.Url));

        foreach (var incident in draft.Incidents)
            foreach (var (index, source) in incident.Sources.Index())
                if (LinkOf(source) is { } link && !IsAbsolute(link))
                    mistakes.Add(draft.Sources.Of(incident, "sources", index), Message(link));

        foreach (var prose in draft.Texts.Where(prose => prose.Scalar.Text.Contains("](", StringComparison.Ordinal)))
            foreach (Match link in MarkdownLink().Matches(prose.Scalar.Text))
                if (!IsAbsolute(link.Groups["target"].Value))
                    mistakes.Add(prose.PlaceOf(link.Groups["target"].Value), Message(link.Groups["target"].Value));
    }

    /// <summary>A source is a link, perhaps with a remark behind it, or is told in words.</summary>
    private static string? LinkOf(string source) => source.Split(' ')[0] is var link && link.Contains("://", StringComparison.Ordinal) ? link : null;

    private static bool IsAbsolute(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https")
        && uri.Host.Contains('.')
        && Uri.IsWellFormedUriString(link, UriKind.Absolute);

    private static string Message(string link) => $"'{link}' is no link; accepted: an absolute http or https address";

    /// <summary>The part in parentheses of <c>[text](target)</c>.</summary>
    [GeneratedRegex(@"\]\((?<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+""[^""]*"")?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownLink();
}
