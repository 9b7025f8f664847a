using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

internal static class SearchCatalog
{
    private const int MostHits = 500;

    public static Results<CachedJson, ValidationProblem> Handle(
        [AsParameters] PageQuery page,
        ContentCatalog catalog,
        [FromQuery(Name = "q"), Required, Length(1, 200), Description("Words to look for; the last one may be unfinished.")] string q)
    {
        if (!Paging.TryReadOffset(page.Cursor, out var offset)) return Problems.Field("cursor", Paging.BadCursor);
        if (string.IsNullOrWhiteSpace(q)) return Problems.Field("q", "must hold a word");
        var (hits, next) = Paging.Cut(catalog.Search(q, MostHits), offset, page.Limit);
        return CachedJson.Of(new CatalogPage<SearchHitView>([.. hits.Select(SearchHitView.Of)], next));
    }

    internal static HashSet<string> ConceptsFor(ContentCatalog catalog, string q) => [.. catalog.Search(q, MostHits).Select(hit => hit.Concept)];
}
