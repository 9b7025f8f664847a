using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Notes;

public sealed record NoteText(
    [property: Required(AllowEmptyStrings = true), MaxLength(Note.MaxLength), PlainText, Description("Markdown.")] string Text);
