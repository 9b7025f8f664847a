using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Catalog;

internal static class CatalogEndpoints
{
    public static void MapCatalog(this IEndpointRouteBuilder api)
    {
        var catalog = api.MapGroup("").WithTags("Catalog");

        catalog.MapGet("/categories", (CatalogReplies replies) => replies.Categories)
            .Cacheable<CatalogPage<CategoryView>>().WithName("ListCategories").WithSummary("The categories of concepts");

        catalog.MapGet("/concepts", ListConcepts.Handle)
            .Cacheable<CatalogPage<ConceptSummary>>().WithName("ListConcepts").WithSummary("Concepts, by category and then in the order to read them");
        catalog.MapGet("/concepts/{slug}", GetCatalogItem.Concept)
            .Cacheable<ConceptPage>().WithName("GetConcept").WithSummary("One concept's whole page");

        catalog.MapGet("/paths", ([AsParameters] PageQuery page, CatalogReplies replies) => replies.Paths.Page(page))
            .Cacheable<CatalogPage<PathSummary>>().WithName("ListPaths").WithSummary("Learning paths: ordered routes through the concepts");
        catalog.MapGet("/paths/{id}", GetCatalogItem.Path)
            .Cacheable<PathView>().WithName("GetPath").WithSummary("One learning path, step by step");

        catalog.MapGet("/gotchas", ListByConcept.Gotchas)
            .Cacheable<CatalogPage<GotchaView>>().WithName("ListGotchas").WithSummary("Gotchas");
        catalog.MapGet("/gotchas/{id}", GetCatalogItem.Gotcha)
            .Cacheable<GotchaView>().WithName("GetGotcha").WithSummary("One gotcha");

        catalog.MapGet("/postmortems", ListByConcept.Postmortems)
            .Cacheable<CatalogPage<PostmortemView>>().WithName("ListPostmortems").WithSummary("Real incidents with their sources");
        catalog.MapGet("/postmortems/{id}", GetCatalogItem.Postmortem)
            .Cacheable<PostmortemView>().WithName("GetPostmortem").WithSummary("One incident");

        catalog.MapGet("/cards", ListByConcept.Cards)
            .Cacheable<CatalogPage<CardView>>().WithName("ListCards").WithSummary("Flash cards");
        catalog.MapGet("/cards/{id}", GetCatalogItem.Card)
            .Cacheable<CardView>().WithName("GetCard").WithSummary("One flash card");

        catalog.MapGet("/questions", ListByConcept.Questions)
            .Cacheable<CatalogPage<QuestionView>>().WithName("ListQuestions").WithSummary("Interview-angle questions with their rubrics");
        catalog.MapGet("/questions/{id}", GetCatalogItem.Question)
            .Cacheable<QuestionView>().WithName("GetQuestion").WithSummary("One question with its rubric");

        catalog.MapGet("/simulations", ListByConcept.Simulations)
            .Cacheable<CatalogPage<SimulationSummary>>().WithName("ListSimulations").WithSummary("Simulations to break and mend");
        catalog.MapGet("/simulations/{id}", GetCatalogItem.Simulation)
            .Cacheable<SimulationView>().WithName("GetSimulation").WithSummary("One simulation");

        catalog.MapGet("/search", SearchCatalog.Handle)
            .Cacheable<CatalogPage<SearchHitView>>().WithName("SearchCatalog").WithSummary("Search everything, best first");
    }

    private static RouteHandlerBuilder Cacheable<TReply>(this RouteHandlerBuilder route) => route
        .Produces<TReply>()
        .Produces(StatusCodes.Status304NotModified)
        .AllowAnonymous()
        .SameForEverybody();
}
