namespace ReqflowPrep.Scheduling;

/// <summary>What each of the four ratings would make of a memory.</summary>
/// <param name="Retrievability">The probability of recall just before; null for a first review.</param>
/// <param name="Again">After <see cref="Rating.Again"/>.</param>
/// <param name="Hard">After <see cref="Rating.Hard"/>.</param>
/// <param name="Good">After <see cref="Rating.Good"/>.</param>
/// <param name="Easy">After <see cref="Rating.Easy"/>.</param>
public readonly record struct FourMemoryStates(double? Retrievability, MemoryState Again, MemoryState Hard, MemoryState Good, MemoryState Easy);
