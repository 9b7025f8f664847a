using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Notes;

internal static class GetNote
{
    public static async Task<Results<Ok<NoteView>, StatusCodeHttpResult, ProblemHttpResult>> Handle(
        string slug, ReqflowDbContext db, HttpContext http, CancellationToken cancel)
    {
        var note = await db.Notes.AsNoTracking().SingleOrDefaultAsync(n => n.Concept == slug, cancel);
        if (note is null) return Problems.NotFound($"You have no note on \"{slug}\".");
        http.Response.Headers.ETag = NoteEtag.Of(note);
        http.Response.Headers.CacheControl = "private, no-cache";
        var known = http.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(new EntityTagHeaderValue(NoteEtag.Of(note)), useStrongComparison: false));
        return known ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(note.ToView());
    }
}
