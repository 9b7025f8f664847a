using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Export;

public sealed record ExportedSuspension(ItemType ItemType, string ItemId, DateTimeOffset Since);
