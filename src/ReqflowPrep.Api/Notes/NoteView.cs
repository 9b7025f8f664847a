namespace ReqflowPrep.Api.Notes;

/// <summary>A private note on a concept. Its ETag comes as a header, and in lists as a field.</summary>
public sealed record NoteView(string Concept, string Text, DateTimeOffset UpdatedAt, string Etag);
