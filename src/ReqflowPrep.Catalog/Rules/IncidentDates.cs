using System.Globalization;
using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>The date of an incident is written as its precision says and is a real date.</summary>
internal sealed class IncidentDates : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var incident in draft.Incidents)
        {
            var format = incident.DatePrecision switch
            {
                DatePrecision.Day => "yyyy-MM-dd",
                DatePrecision.Month => "yyyy-MM",
                DatePrecision.Year => "yyyy",
                _ => "unknown",
            };
            var fits = incident.DatePrecision == DatePrecision.Unknown
                ? incident.Date is null
                : DateOnly.TryParseExact(incident.Date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            if (!fits)
                mistakes.Add(
                    draft.Sources.Of(incident, "date"),
                    $"the date '{incident.Date ?? "unknown"}' does not fit its precision; accepted: {format}");
        }
    }
}
