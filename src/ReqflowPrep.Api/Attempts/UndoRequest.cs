using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

public sealed record UndoRequest(
    [property: MinLength(1), RegularExpression(OperationIds.Pattern), Description("Made by the client, so that a repeated request takes back one review, not two.")] string? Id = null);
