using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Grade;

/// <summary>One criterion of a rubric of the client's own.</summary>
public sealed record CriterionInput(
    [property: Required, Length(1, 64), PlainText, Description("Unique within the request.")] string Id,
    [property: Required, Length(1, GradeLimits.Text), PlainText, Description("What the answer has to say, for example: Mentions split-brain.")] string Text,
    CriterionKind Kind = CriterionKind.Must,
    [property: Range(0.001, 1000)] double Weight = 1,
    [property: Description("Short statements that meet it, come near, or claim the opposite.")] ExemplarsInput? Exemplars = null);
