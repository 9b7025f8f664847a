namespace ReqflowPrep.Api.Notes;

public sealed record NoteList(IReadOnlyList<NoteView> Items, string? NextCursor);
