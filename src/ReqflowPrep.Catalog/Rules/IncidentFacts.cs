using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// Every fact of an incident says how well it is verified, and what nobody could verify is absent and named under <c>unverified</c>. A date
/// that was inferred is both there and unverified.
/// </summary>
internal sealed class IncidentFacts : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var incident in draft.Incidents)
        {
            foreach (var fact in Incident.FactNames)
                CheckFact(incident, fact);
            foreach (var stranger in incident.Verification.Keys.Except(Incident.FactNames))
                Report(incident, "verification", $"there is no fact '{stranger}'; {Suggestion.For(stranger, Incident.FactNames)}");
            foreach (var stranger in incident.Unverified.Except(Incident.FactNames))
                Report(incident, "unverified", $"there is no fact '{stranger}'; {Suggestion.For(stranger, Incident.FactNames)}");
        }

        void CheckFact(Incident incident, string fact)
        {
            var isThere = incident.Fact(fact) is not null;
            var isVerified = incident.Verification.ContainsKey(fact);
            var isUnverified = incident.Unverified.Contains(fact);
            if (isVerified && isUnverified)
                Report(incident, "unverified", $"'{fact}' is both verified and unverified; keep one");
            else if (isThere && isUnverified && fact != "date")
                Report(incident, fact, $"'{fact}' is unverified, so its text must go");
            else if (isThere && !isVerified && !isUnverified)
                Report(incident, fact, $"'verification' lacks '{fact}'; accepted: {EnumNames<Verification>.Accepted}");
            else if (!isThere && isVerified)
                Report(incident, "verification", $"'{fact}' is verified but absent");
            else if (!isThere && !isUnverified && fact != "date")
                Report(incident, "unverified", $"'{fact}' is absent; write it, or name it here");
        }

        void Report(Incident incident, string key, string message) => mistakes.Add(draft.Sources.Of(incident, key), message);
    }
}
