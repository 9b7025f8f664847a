using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>The incident of a post-mortem exists and lists the concept, so that the page and the incident agree.</summary>
internal sealed class PostmortemsTellTheirConcept : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var incidents = draft.Incidents.ToDictionary(incident => incident.Id);
        foreach (var postmortem in draft.Pages.SelectMany(page => page.Postmortems).Where(postmortem => postmortem.Incident.Length > 0))
        {
            var place = draft.Sources.Of(postmortem, "incident");
            if (!draft.Folder.IncidentIds.Contains(postmortem.Incident))
                mistakes.Add(
                    place, $"there is no incident '{postmortem.Incident}'; {Suggestion.For(postmortem.Incident, draft.Folder.IncidentIds)}");
            else if (incidents.TryGetValue(postmortem.Incident, out var incident) && !incident.Concepts.Contains(postmortem.Concept))
                mistakes.Add(
                    place,
                    $"the incident '{incident.Id}' does not list this concept; add '{postmortem.Concept}' at {draft.Sources.Of(incident, "concepts")}");
        }
    }
}
