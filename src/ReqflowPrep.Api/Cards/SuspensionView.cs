namespace ReqflowPrep.Api.Cards;

public sealed record SuspensionView(string Id, bool Suspended);
