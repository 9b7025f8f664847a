namespace ReqflowPrep.Scheduling;

/// <summary>How long a card waits after each of the four ratings.</summary>
internal readonly record struct FourDelays(Delay Again, Delay Hard, Delay Good, Delay Easy);
