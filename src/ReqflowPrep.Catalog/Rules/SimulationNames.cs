using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>Nodes, edges, actions and states that a simulation names are there, and every state shows every node.</summary>
internal sealed class SimulationNames : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var simulation in draft.Simulations)
        {
            var nodes = simulation.Nodes.Select(node => node.Id).ToList();
            var edges = simulation.Edges.Select(edge => edge.Id).ToList();
            var actions = simulation.Actions.Select(action => action.Id).ToList();
            foreach (var edge in simulation.Edges)
            {
                Name(edge.Source, nodes, "node", draft.Sources.Of(edge, "source"));
                Name(edge.Target, nodes, "node", draft.Sources.Of(edge, "target"));
            }

            Name(simulation.Initial, simulation.States.Keys, "state", draft.Sources.Of(simulation, "initial"));
            CheckGoal(simulation);
            foreach (var state in simulation.States.Values)
            {
                foreach (var id in state.Nodes.Keys)
                    Name(id, nodes, "node", draft.Sources.Of(state, "nodes", id));
                foreach (var id in nodes.Except(state.Nodes.Keys))
                    mistakes.Add(draft.Sources.Of(state, "nodes"), $"the state '{state.Id}' does not say what the node '{id}' shows");
                foreach (var (index, id) in state.LiveEdges.Index())
                    Name(id, edges, "edge", draft.Sources.Of(state, "liveEdges", index));
                foreach (var (action, next) in state.On)
                {
                    Name(action, actions, "action", draft.Sources.Of(state, "on", action));
                    Name(next, simulation.States.Keys, "state", draft.Sources.Of(state, "on", action));
                }
            }
        }

        void CheckGoal(Simulation simulation)
        {
            if (!draft.Sources.Knows(simulation.Goal))
                return;
            Name(simulation.Goal.State, simulation.States.Keys, "state", draft.Sources.Of(simulation.Goal, "state"));
            foreach (var (index, id) in simulation.Goal.Visits.Index())
                Name(id, simulation.States.Keys, "state", draft.Sources.Of(simulation.Goal, "visits", index));
            foreach (var (index, id) in simulation.Goal.Never.Index())
                Name(id, simulation.States.Keys, "state", draft.Sources.Of(simulation.Goal, "never", index));
        }

        void Name(string id, IEnumerable<string> known, string what, Place place)
        {
            if (id.Length > 0 && !known.Contains(id))
                mistakes.Add(place, $"there is no {what} '{id}'; {Suggestion.For(id, known)}");
        }
    }
}
