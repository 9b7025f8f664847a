using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Cards;

public sealed record NewReview(
    Rating Rating,
    [property: MinLength(1), RegularExpression(OperationIds.Pattern), Description("Made by the client, so that a repeated request counts once.")] string? Id = null,
    [property: Description("When it happened; now when left out. Not in the future, not before the card's last review.")] DateTimeOffset? ReviewedAt = null,
    [property: Range(0, 86_400_000), Description("How long it took.")] int? DurationMs = null);
