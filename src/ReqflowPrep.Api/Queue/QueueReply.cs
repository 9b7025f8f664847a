namespace ReqflowPrep.Api.Queue;

public sealed record QueueReply(IReadOnlyList<QueueItem> Items, QueueCounts Counts);
