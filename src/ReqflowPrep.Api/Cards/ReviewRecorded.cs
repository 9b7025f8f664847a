using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Cards;

/// <summary>A review as it was recorded, and where it left the card.</summary>
public sealed record ReviewRecorded(string Id, Rating Rating, DateTimeOffset ReviewedAt, DateTimeOffset Due, CardMemoryView Memory);
