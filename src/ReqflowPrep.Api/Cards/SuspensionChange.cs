using System.ComponentModel;

namespace ReqflowPrep.Api.Cards;

public sealed record SuspensionChange([property: Description("True takes the item out of the queue, false puts it back.")] bool Suspended);
