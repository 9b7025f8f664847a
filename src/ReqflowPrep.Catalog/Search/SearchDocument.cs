using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Search;

/// <summary>What of an item is searched, by field.</summary>
/// <param name="Kind">What the item is.</param>
/// <param name="Id">Its slug or full id.</param>
/// <param name="Concept">The slug of its concept.</param>
/// <param name="Title">The field that says what it is about.</param>
/// <param name="Names">What else it goes by: its id, the terms that it defines and their synonyms.</param>
/// <param name="Lead">The line or two that place it.</param>
/// <param name="Body">All else.</param>
internal sealed record SearchDocument(SearchKind Kind, string Id, string Concept, string Title, string Names, string Lead, string Body)
{
    /// <summary>
    /// The documents of a catalog. Model answers, exemplars and calibration answers are not searched: they are not to be read before an
    /// attempt.
    /// </summary>
    public static IEnumerable<SearchDocument> All(ContentCatalog catalog) =>
        catalog.Concepts.SelectMany(concept => (IEnumerable<SearchDocument>)
        [
            Of(concept),
            .. concept.Gotchas.Select(gotcha => new SearchDocument(
                SearchKind.Gotcha, gotcha.Id, concept.Slug, gotcha.Title, ItemId.Local(gotcha.Id), concept.Title,
                $"{gotcha.WhyItBites} {gotcha.WhatToDo}")),
            .. concept.Postmortems.Select(postmortem => Of(postmortem, catalog.FindIncident(postmortem.Incident)!, concept)),
            .. concept.Questions.Select(question => new SearchDocument(
                SearchKind.Question, question.Id, concept.Slug, question.Prompt, "", concept.Title,
                string.Join(' ', question.Criteria.Select(criterion => criterion.Text)))),
            .. concept.Cards.Select(card => new SearchDocument(
                SearchKind.Card, card.Id, concept.Slug, card.Front, "", concept.Title, card.Back)),
        ]);

    private static SearchDocument Of(Concept concept) => new(
        SearchKind.Concept, concept.Slug, concept.Slug, concept.Title,
        string.Join(' ', concept.Glossary.SelectMany(term => term.Synonyms.Prepend(term.Term)).Prepend(concept.Slug)),
        string.Join(' ', concept.Glossary.Select(term => term.Definition).Prepend(concept.Tagline)),
        string.Join(' ', [
            concept.PlainEnglish, concept.WhatItIs, concept.Problem, concept.HowItWorks, concept.InterviewAngle,
            .. concept.Benefits, .. concept.Costs,
            .. concept.AppearsIn.Select(architecture => $"{architecture.Name} {architecture.How}")]));

    private static SearchDocument Of(PostmortemReference postmortem, Incident incident, Concept concept) => new(
        SearchKind.Postmortem, postmortem.Id, concept.Slug, $"{incident.Organization}: {incident.Title}", "", concept.Title,
        string.Join(' ', [postmortem.Teaches, .. Incident.FactNames.Select(incident.Fact), incident.Lesson]));
}
