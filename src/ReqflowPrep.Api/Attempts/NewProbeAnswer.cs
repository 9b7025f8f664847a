using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

public sealed record NewProbeAnswer(
    [property: Required, Length(1, GradeLimits.Answer), PlainText] string Answer,
    [property: MinLength(1), RegularExpression(OperationIds.Pattern), Description("Made by the client, so that a repeated request counts once.")] string? Id = null);
