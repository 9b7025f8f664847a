using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>The lists that take a concept as their filter.</summary>
internal static class ListByConcept
{
    private const string Filter = "The slug of a concept.";

    public static Results<CachedJson, ValidationProblem> Gotchas(
        [AsParameters] PageQuery page, CatalogReplies replies, ContentCatalog catalog, [FromQuery(Name = "concept"), Description(Filter)] string? concept) =>
        Page(replies.Gotchas, page, catalog, concept, (g, slug) => g.Concept == slug);

    public static Results<CachedJson, ValidationProblem> Postmortems(
        [AsParameters] PageQuery page, CatalogReplies replies, ContentCatalog catalog, [FromQuery(Name = "concept"), Description(Filter)] string? concept) =>
        Page(replies.Postmortems, page, catalog, concept, (p, slug) => p.Concepts.Contains(slug));

    public static Results<CachedJson, ValidationProblem> Cards(
        [AsParameters] PageQuery page, CatalogReplies replies, ContentCatalog catalog, [FromQuery(Name = "concept"), Description(Filter)] string? concept) =>
        Page(replies.Cards, page, catalog, concept, (c, slug) => c.Concept == slug);

    public static Results<CachedJson, ValidationProblem> Questions(
        [AsParameters] PageQuery page, CatalogReplies replies, ContentCatalog catalog, [FromQuery(Name = "concept"), Description(Filter)] string? concept) =>
        Page(replies.Questions, page, catalog, concept, (q, slug) => q.Concept == slug);

    public static Results<CachedJson, ValidationProblem> Simulations(
        [AsParameters] PageQuery page, CatalogReplies replies, ContentCatalog catalog, [FromQuery(Name = "concept"), Description(Filter)] string? concept) =>
        Page(replies.Simulations, page, catalog, concept, (s, slug) => s.Concept == slug);

    private static Results<CachedJson, ValidationProblem> Page<T>(
        CachedList<T> list, PageQuery page, ContentCatalog catalog, string? concept, Func<T, string, bool> belongs)
    {
        if (concept is null) return list.Page(page);
        var slug = catalog.FindConcept(concept)?.Slug;
        return slug is null ? Problems.Field("concept", $"There is no concept \"{concept}\"; GET /api/v1/concepts lists all.") : list.Page(page, item => belongs(item, slug));
    }
}
