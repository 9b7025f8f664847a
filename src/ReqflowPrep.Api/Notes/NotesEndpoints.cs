using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Notes;

internal static class NotesEndpoints
{
    public static void MapNotes(this IEndpointRouteBuilder learner)
    {
        var notes = learner.MapGroup("").WithTags("Notes");

        notes.MapGet("/notes", ListNotes.Handle)
            .WithName("ListNotes").WithSummary("Your notes, newest first").WithDescription("With q, those that contain every word of it.");
        notes.MapGet("/concepts/{slug}/note", GetNote.Handle)
            .WithName("GetNote").WithSummary("Your note on a concept");
        notes.MapPut("/concepts/{slug}/note", PutNote.Handle).RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .WithName("PutNote").WithSummary("Write your note on a concept")
            .WithDescription("With If-Match, only if the note still has that ETag; with If-None-Match: *, only if there is none yet. Otherwise 412.");
        notes.MapDelete("/concepts/{slug}/note", DeleteNote.Handle).RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .WithName("DeleteNote").WithSummary("Delete your note on a concept");
    }
}
