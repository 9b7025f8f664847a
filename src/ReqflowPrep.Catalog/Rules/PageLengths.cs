using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A page can be read in one sitting and leaves nothing out: 600 to 1,100 words.</summary>
internal sealed class PageLengths : ICatalogRule
{
    private const int Least = 600;
    private const int Most = 1100;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var page in draft.Pages.Where(page => page.WordCount is < Least or > Most))
            mistakes.Add(
                draft.Sources.Of(page), $"the sections plainEnglish to interviewAngle have {page.WordCount} words; accepted: {Least} to {Most}");
    }
}
