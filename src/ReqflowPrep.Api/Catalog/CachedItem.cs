namespace ReqflowPrep.Api.Catalog;

/// <summary>One item of a list: what filters look at, and its bytes.</summary>
internal sealed record CachedItem<T>(T Item, byte[] Json);
