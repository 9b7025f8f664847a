using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Notes;

internal static class DeleteNote
{
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string slug, LearnerTransactions transactions, HttpContext http, CancellationToken cancel)
    {
        var problem = await transactions.RunAsync<Outcome<object>>(
            async write =>
            {
                var note = await write.Db.Notes.SingleOrDefaultAsync(n => n.Concept == slug, cancel);
                if (note is null) return (Problems.NotFound($"You have no note on \"{slug}\"."), Commit: false);
                if (NoteEtag.Refusal(http.Request, note) is { } refusal) return (Problems.PreconditionFailed(refusal), Commit: false);
                write.Db.Notes.Remove(note);
                return (new Outcome<object>(), Commit: true);
            },
            cancel);
        return problem?.Problem is { } failed ? failed : TypedResults.NoContent();
    }
}
