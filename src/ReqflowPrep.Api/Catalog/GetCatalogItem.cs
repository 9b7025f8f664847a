using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>Single items by id, also under an id that they used to have.</summary>
internal static class GetCatalogItem
{
    public static Results<CachedJson, ProblemHttpResult> Concept(string slug, CatalogReplies replies) =>
        replies.FindPage(slug) is { } page ? page : Missing("concept", slug);

    public static Results<CachedJson, ProblemHttpResult> Gotcha(string id, ContentCatalog catalog) => View(catalog.FindGotcha(id), GotchaView.Of, "gotcha", id);

    public static Results<CachedJson, ProblemHttpResult> Postmortem(string id, ContentCatalog catalog) => View(catalog.FindIncident(id), PostmortemView.Of, "post-mortem", id);

    public static Results<CachedJson, ProblemHttpResult> Card(string id, ContentCatalog catalog) => View(catalog.FindCard(id), CardView.Of, "card", id);

    public static Results<CachedJson, ProblemHttpResult> Question(string id, ContentCatalog catalog) => View(catalog.FindQuestion(id), QuestionView.Of, "question", id);

    public static Results<CachedJson, ProblemHttpResult> Simulation(string id, ContentCatalog catalog) => View(catalog.FindSimulation(id), SimulationView.Of, "simulation", id);

    public static Results<CachedJson, ProblemHttpResult> Path(string id, ContentCatalog catalog) => View(catalog.FindPath(id), path => PathView.Of(path, catalog), "path", id);

    private static Results<CachedJson, ProblemHttpResult> View<TItem, TView>(TItem? item, Func<TItem, TView> view, string kind, string id)
        where TItem : class =>
        item is null ? Missing(kind, id) : CachedJson.Of(view(item));

    private static ProblemHttpResult Missing(string kind, string id) => Problems.NotFound($"The catalog has no {kind} \"{id}\".");
}
