using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>In YAML a # after a space starts a comment: an unquoted sentence with one in it would silently lose its end.</summary>
internal sealed class CommentsHideNoText : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var prose in draft.Texts.Where(prose => prose.Scalar.IsPlain && prose.Scalar.Text.Contains(' ')))
        {
            var rest = prose.File.Text.AsSpan(prose.Scalar.End).TrimStart(' ');
            if (!rest.StartsWith('#'))
                continue;
            var end = rest.IndexOfAny('\n', '\r');
            mistakes.Add(
                prose.File.Path,
                prose.Scalar.EndLine,
                $"'{rest[..(end < 0 ? rest.Length : end)]}' is a comment and no part of the text; quote the text, or give the comment its own line");
        }
    }
}
