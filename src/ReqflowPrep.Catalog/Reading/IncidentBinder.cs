namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds a file of incidents.</summary>
internal static class IncidentBinder
{
    public static Incident? Bind(Binding binding, string id) => binding.Root("an incident", fields => new Incident
    {
        Id = id,
        Organization = fields.Text("organization"),
        Title = fields.Text("title"),
        Date = fields.Text("date") is var date && date is "unknown" or "" ? null : date,
        DatePrecision = fields.OneOf<DatePrecision>("datePrecision"),
        WhatFailed = fields.OptionalText("whatFailed"),
        Trigger = fields.OptionalText("trigger"),
        RootCause = fields.OptionalText("rootCause"),
        BlastRadius = fields.OptionalText("blastRadius"),
        Duration = fields.OptionalText("duration"),
        Fix = fields.OptionalText("fix"),
        Lesson = fields.OptionalText("lesson"),
        Url = fields.Text("url"),
        SourceKind = fields.OneOf<SourceKind>("sourceKind"),
        Concepts = fields.Texts("concepts"),
        Verification = fields.NamesById<Verification>("verification"),
        Unverified = fields.Texts("unverified", atLeast: 0),
        Caveats = fields.Texts("caveats", atLeast: 0),
        Sources = fields.Texts("sources", atLeast: 0),
    });
}
