using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Notes;

internal static class ListNotes
{
    public static async Task<Results<Ok<NoteList>, ValidationProblem>> Handle(
        ReqflowDbContext db,
        [FromQuery(Name = "q"), MaxLength(200), Description("Words to look for in the notes and the concepts' slugs.")] string? q,
        [FromQuery(Name = "limit"), Range(Paging.MinLimit, Paging.MaxLimit)] int? limit,
        [FromQuery(Name = "cursor")] string? cursor,
        CancellationToken cancel)
    {
        if (!Paging.TryReadOffset(cursor, out var offset)) return Problems.Field("cursor", Paging.BadCursor);

        // A learner's notes are one per concept: few enough to search in memory, where case and order behave alike on both databases.
        var words = (q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var notes = (await db.Notes.AsNoTracking().ToListAsync(cancel))
            .Where(n => words.All(w => n.Text.Contains(w, StringComparison.OrdinalIgnoreCase) || n.Concept.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(n => n.UpdatedAt).ThenBy(n => n.Concept, StringComparer.Ordinal);
        var page = Paging.Cut([.. notes], offset, limit);
        return TypedResults.Ok(new NoteList([.. page.Items.Select(n => n.ToView())], page.NextCursor));
    }
}
