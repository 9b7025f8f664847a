using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

public sealed record VerdictOverride(
    Verdict Verdict,
    [property: Description("The piece of the answer that shows it; the closest clause when left out.")] EvidenceMark? Evidence = null,
    [property: MaxLength(AttemptCriterion.NoteMaxLength), PlainText] string? Note = null);
