namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>One day of simulated practice.</summary>
/// <param name="New">Cards begun.</param>
/// <param name="Reviews">Reviews of cards begun on an earlier day.</param>
/// <param name="Recalled">How many of these were recalled.</param>
/// <param name="Waiting">Cards that were due and had to wait for want of time.</param>
/// <param name="Minutes">Time spent.</param>
/// <param name="Memorized">How many cards would be recalled at the day's end, by expectation.</param>
public readonly record struct SimulatedDay(int New, int Reviews, int Recalled, int Waiting, double Minutes, double Memorized);
