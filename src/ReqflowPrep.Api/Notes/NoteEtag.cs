using Microsoft.Net.Http.Headers;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Notes;

/// <summary>A note's ETag, and whether a write's conditions hold for it.</summary>
internal static class NoteEtag
{
    public static string Of(Note note) => $"\"{note.Revision:N}\"";

    public static NoteView ToView(this Note note) => new(note.Concept, note.Text, note.UpdatedAt, Of(note));

    /// <summary>Why the write may not go on, or null.</summary>
    public static string? Refusal(HttpRequest request, Note? note)
    {
        var headers = request.GetTypedHeaders();
        if (headers.IfMatch is { Count: > 0 } wanted)
        {
            if (note is null) return "There is no note yet, so If-Match cannot hold. Leave the header out to write the first one.";
            var current = new EntityTagHeaderValue(Of(note));
            if (!wanted.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(current, useStrongComparison: true)))
                return $"The note has changed since: its ETag is {Of(note)} now. Read it again and decide.";
        }

        return headers.IfNoneMatch is { Count: > 0 } && note is not null && headers.IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(new EntityTagHeaderValue(Of(note)), useStrongComparison: false))
            ? $"There is a note already: its ETag is {Of(note)}."
            : null;
    }
}
