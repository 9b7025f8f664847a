using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

internal static class ListConcepts
{
    public static Results<CachedJson, ValidationProblem> Handle(
        [AsParameters] PageQuery page,
        CatalogReplies replies,
        ContentCatalog catalog,
        [FromQuery(Name = "category"), Description("The id of a category.")] string? category,
        [FromQuery(Name = "difficulty"), Description("beginner, intermediate or advanced.")] string? difficulty,
        [FromQuery(Name = "q"), MaxLength(200), Description("Words to look for in the pages.")] string? q)
    {
        if (category is not null && catalog.Categories.All(c => c.Id != category))
            return Problems.Field("category", $"must be one of {string.Join(", ", catalog.Categories.Select(c => c.Id))}");
        Difficulty? wanted = null;
        if (difficulty is not null)
        {
            // By name only: Enum.TryParse would take numbers too.
            var names = Enum.GetNames<Difficulty>();
            if (!names.Contains(difficulty, StringComparer.OrdinalIgnoreCase))
                return Problems.Field("difficulty", $"must be one of {string.Join(", ", names).ToLowerInvariant()}");
            wanted = Enum.Parse<Difficulty>(difficulty, ignoreCase: true);
        }

        var found = string.IsNullOrWhiteSpace(q) ? null : SearchCatalog.ConceptsFor(catalog, q);
        return replies.Concepts.Page(page, c =>
            (category is null || c.Category == category) && (wanted is null || c.Difficulty == wanted) && (found is null || found.Contains(c.Slug)));
    }
}
