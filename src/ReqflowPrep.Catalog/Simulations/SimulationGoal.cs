namespace ReqflowPrep.Catalog;

/// <summary>Where to end, what to pass through and what never to touch.</summary>
/// <param name="Text">The goal as the learner reads it.</param>
/// <param name="State">The id of the state to end in.</param>
/// <param name="Visits">Ids of states to pass through, in any order.</param>
/// <param name="Never">Ids of states that fail the goal.</param>
public sealed record SimulationGoal(string Text, string State, IReadOnlyList<string> Visits, IReadOnlyList<string> Never);
