namespace ReqflowPrep.Catalog;

/// <summary>The texts of a page, in the order in which they are read; tagline, glossary and cards are not among them.</summary>
internal static class PageSections
{
    public static IEnumerable<string> Of(Concept page) =>
    [
        page.PlainEnglish, page.WhatItIs, page.Problem, page.HowItWorks, .. page.Benefits, .. page.Costs,
        .. page.AppearsIn.SelectMany(architecture => new[] { architecture.Name, architecture.How }),
        .. page.Gotchas.SelectMany(gotcha => new[] { gotcha.Title, gotcha.WhyItBites, gotcha.WhatToDo }),
        .. page.Postmortems.Select(postmortem => postmortem.Teaches), page.InterviewAngle,
    ];
}
