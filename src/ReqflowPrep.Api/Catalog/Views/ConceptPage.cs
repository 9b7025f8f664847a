using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A concept's whole page. Texts are Markdown.</summary>
public sealed record ConceptPage(
    string Slug,
    string Title,
    string Category,
    Difficulty Difficulty,
    string Tagline,
    int ReadingMinutes,
    string PlainEnglish,
    string WhatItIs,
    string Problem,
    string HowItWorks,
    IReadOnlyList<string> Benefits,
    IReadOnlyList<string> Costs,
    [property: Description("Known architectures and how each uses the concept.")] IReadOnlyList<ArchitectureView> AppearsIn,
    IReadOnlyList<GotchaView> Gotchas,
    IReadOnlyList<PostmortemOnPage> Postmortems,
    string InterviewAngle,
    [property: Description("Slugs of concepts to read first.")] IReadOnlyList<string> Prerequisites,
    [property: Description("Slugs of neighboring concepts.")] IReadOnlyList<string> Related,
    IReadOnlyList<GlossaryTermView> Glossary,
    IReadOnlyList<CardView> Cards,
    [property: Description("Ids of its interview-angle questions.")] IReadOnlyList<string> Questions,
    [property: Description("Id of its simulation, if it has one.")] string? Simulation,
    [property: Description("Glossary terms of all concepts that the texts use, in the order in which they first occur.")] IReadOnlyList<TermOnPageView> Terms)
{
    internal static ConceptPage Of(Concept concept, ContentCatalog catalog) => new(
        concept.Slug, concept.Title, concept.Category, concept.Difficulty, concept.Tagline, concept.ReadingMinutes,
        concept.PlainEnglish, concept.WhatItIs, concept.Problem, concept.HowItWorks, concept.Benefits, concept.Costs,
        [.. concept.AppearsIn.Select(a => new ArchitectureView(a.Name, a.How))],
        [.. concept.Gotchas.Select(GotchaView.Of)],
        [.. concept.Postmortems.Select(p => new PostmortemOnPage(p.Teaches, PostmortemView.Of(catalog.FindIncident(p.Incident)!)))],
        concept.InterviewAngle, concept.Prerequisites, concept.Related,
        [.. concept.Glossary.Select(GlossaryTermView.Of)],
        [.. concept.Cards.Select(CardView.Of)],
        [.. concept.Questions.Select(q => q.Id)],
        concept.Simulation?.Id,
        [.. catalog.TermsOn(concept).Select(TermOnPageView.Of)]);
}
