using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// Every state of a simulation can be reached, every action is used, and the goal can be won without touching what must never be touched.
/// </summary>
internal sealed class SimulationsCanBePlayed : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var simulation in draft.Simulations.Where(simulation => IsComplete(simulation)))
        {
            var reached = Reachable(simulation);
            foreach (var state in simulation.States.Values.Where(state => !reached.Contains(state.Id)))
                mistakes.Add(draft.Sources.Of(state), $"the state '{state.Id}' cannot be reached from '{simulation.Initial}'");

            var used = simulation.States.Values.SelectMany(state => state.On.Keys).ToHashSet();
            foreach (var action in simulation.Actions.Where(action => !used.Contains(action.Id)))
                mistakes.Add(draft.Sources.Of(action), $"no state allows the action '{action.Id}'");

            if (GoalMistake(simulation) is { } message)
                mistakes.Add(draft.Sources.Of(simulation.Goal), message);
        }
    }

    /// <summary>False while a name leads nowhere; that is another rule's mistake.</summary>
    private static bool IsComplete(Simulation simulation) =>
        simulation.States.Values.SelectMany(state => state.On.Values)
            .Concat(simulation.Goal.Visits).Concat(simulation.Goal.Never)
            .Append(simulation.Initial).Append(simulation.Goal.State)
            .All(simulation.States.ContainsKey);

    private static HashSet<string> Reachable(Simulation simulation)
    {
        var reached = new HashSet<string> { simulation.Initial };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var state))
            foreach (var next in simulation.States[state].On.Values.Where(reached.Add))
                open.Enqueue(next);
        return reached;
    }

    private static string? GoalMistake(Simulation simulation)
    {
        var goal = simulation.Goal;
        if (goal.Never.Contains(simulation.Initial))
            return $"the first state '{simulation.Initial}' is one that must never be touched";
        if (goal.Never.Intersect(goal.Visits.Append(goal.State)).FirstOrDefault() is { } both)
            return $"'{both}' must be touched and must never be touched";
        if (goal.State == simulation.Initial && goal.Visits.Count == 0)
            return "the simulation starts in its goal; name under 'visits' what to pass through first";
        var way = (goal.Visits.Count > 0 ? " by way of 'visits'" : "") + (goal.Never.Count > 0 ? " without touching 'never'" : "");
        return CanBeWon(simulation) ? null : $"the goal '{goal.State}' cannot be reached{way}";
    }

    /// <summary>Searches the pairs of a state and what has been visited on the way to it, a bit for each state to visit.</summary>
    private static bool CanBeWon(Simulation simulation)
    {
        var goal = simulation.Goal;
        var all = (1 << goal.Visits.Count) - 1;
        int Visit(string state) => goal.Visits.Index().Where(visit => visit.Item == state).Sum(visit => 1 << visit.Index);

        var first = (State: simulation.Initial, Visited: Visit(simulation.Initial));
        var seen = new HashSet<(string State, int Visited)> { first };
        var open = new Queue<(string State, int Visited)>(seen);
        while (open.TryDequeue(out var current))
        {
            if (current.State == goal.State && current.Visited == all)
                return true;
            foreach (var next in simulation.States[current.State].On.Values.Where(next => !goal.Never.Contains(next)))
                if (seen.Add((next, current.Visited | Visit(next))))
                    open.Enqueue((next, current.Visited | Visit(next)));
        }

        return false;
    }
}
