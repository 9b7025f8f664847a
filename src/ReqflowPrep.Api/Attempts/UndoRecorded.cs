using System.ComponentModel;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

/// <summary>What was taken back.</summary>
public sealed record UndoRecorded(
    string Id,
    [property: Description("review or attempt.")] LogKind Kind,
    [property: Description("The id of the review or attempt that was taken back.")] string UndoneId,
    [property: Description("The card or question that it was of.")] string ItemId);
