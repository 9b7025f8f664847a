namespace ReqflowPrep.Api.Queue;

public enum QueueItemType
{
    Card,
    Question,
}
