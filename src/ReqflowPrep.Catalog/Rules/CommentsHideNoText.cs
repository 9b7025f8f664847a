using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>In YAML a # after a space starts a comment: an unquoted sentence with one in it would silently lose its end.</summary>
internal sealed class CommentsHideNoText : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var prose in Prose.All(draft).Where(prose => prose.Scalar.IsPlain && prose.Scalar.Text.Contains(' ')))
        {
            var line = prose.File.Line(prose.Scalar.EndLine);
            var rest = prose.Scalar.EndColumn <= line.Length ? line.AsSpan(prose.Scalar.EndColumn - 1).TrimStart() : [];
            if (rest.StartsWith('#'))
                mistakes.Add(prose.File.Path, prose.Scalar.EndLine, $"'{rest}' is a comment and no part of the text; quote the text, or put the comment on its own line");
        }
    }
}
