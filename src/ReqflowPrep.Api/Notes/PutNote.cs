using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Notes;

internal static class PutNote
{
    public static async Task<Results<Ok<NoteView>, ProblemHttpResult>> Handle(
        string slug, NoteText request, ContentCatalog catalog, LearnerWrites writes, HttpContext http, TimeProvider clock, CancellationToken cancel) =>
        await writes.RunAsync<NoteText, NoteView>(
            clientId: null,
            request,
            async (write, _) =>
            {
                var note = await write.Db.Notes.SingleOrDefaultAsync(n => n.Concept == slug, cancel);

                // A concept that left the catalog keeps the notes that it has, and takes no new one.
                if (note is null && catalog.FindConcept(slug) is null) return Problems.NotFound($"There is no concept \"{slug}\".");
                if (NoteEtag.Refusal(http.Request, note) is { } refusal) return Problems.PreconditionFailed(refusal);
                if (note is null)
                {
                    note = new Note { LearnerId = write.LearnerId, Concept = slug, Text = "", UpdatedAt = write.Now, Revision = Guid.Empty };
                    write.Db.Notes.Add(note);
                }

                note.Text = request.Text;
                note.UpdatedAt = write.Now;
                note.Revision = Guid.CreateVersion7(clock.GetUtcNow());
                http.Response.Headers.ETag = NoteEtag.Of(note);
                return note.ToView();
            },
            cancel);
}
