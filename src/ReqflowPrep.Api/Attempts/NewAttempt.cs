using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

public sealed record NewAttempt(
    [property: MaxLength(GradeLimits.Answer), PlainText, Description("1 to 20,000 characters; may be empty or left out with gaveUp.")] string? Answer = null,
    [property: MinLength(1), RegularExpression(OperationIds.Pattern), Description("Made by the client, so that a repeated request counts once. It becomes the attempt's id.")] string? Id = null,
    [property: Range(0, 86_400_000), Description("How long it took.")] int? DurationMs = null,
    [property: Description("Grade and keep the attempt, but leave the schedule alone.")] bool Practice = false,
    [property: Description("I don't know: every must criterion counts as missed.")] bool GaveUp = false);
