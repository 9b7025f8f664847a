using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds concept.yaml, the page of a concept.</summary>
internal static class ConceptBinder
{
    public static Concept Bind(
        Fields fields, string slug, IReadOnlyList<Card> cards, IReadOnlyList<Question> questions, Simulation? simulation)
    {
        var page = new Concept
        {
            Slug = slug,
            FormerSlugs = fields.OptionalTexts("formerIds"),
            Title = fields.Text("title"),
            Category = fields.Id("category"),
            Difficulty = fields.OneOf<Difficulty>("difficulty"),
            Tagline = fields.Text("tagline"),
            Prerequisites = fields.Texts("prerequisites", atLeast: 0),
            Related = fields.Texts("related", atLeast: 0),
            PlainEnglish = fields.Text("plainEnglish"),
            WhatItIs = fields.Text("whatItIs"),
            Problem = fields.Text("problem"),
            HowItWorks = fields.Text("howItWorks"),
            Benefits = fields.Texts("benefits"),
            Costs = fields.Texts("costs"),
            AppearsIn = fields.Items("appearsIn", "an architecture", Architecture),
            Gotchas = fields.Items("gotchas", "a gotcha", gotcha => Gotcha(gotcha, slug)),
            Postmortems = fields.Items("postmortems", "a post-mortem", postmortem => Postmortem(postmortem, slug), atLeast: 0),
            InterviewAngle = fields.Text("interviewAngle"),
            Glossary = fields.Items("glossary", "a glossary term", term => GlossaryTerm(term, slug)),
            Cards = cards,
            Questions = questions,
            Simulation = simulation,
        };
        return page with { WordCount = PageSections.Of(page).Sum(Words.Count) };
    }

    private static Architecture Architecture(Fields fields) => new(fields.Text("name"), fields.Text("how"));

    private static Gotcha Gotcha(Fields fields, string slug) => new()
    {
        Id = ItemId.Full(slug, fields.Id()),
        Concept = slug,
        FormerIds = FormerIds.Bind(fields, slug),
        Title = fields.Text("title"),
        WhyItBites = fields.Text("whyItBites"),
        WhatToDo = fields.Text("whatToDo"),
    };

    private static PostmortemReference Postmortem(Fields fields, string slug)
    {
        var incident = fields.Id("incident");
        return new PostmortemReference
        {
            Id = ItemId.Full(slug, incident),
            Concept = slug,
            Incident = incident,
            Teaches = fields.Text("teaches"),
        };
    }

    private static GlossaryTerm GlossaryTerm(Fields fields, string slug) => new()
    {
        Concept = slug,
        Term = fields.Text("term"),
        Definition = fields.Text("definition"),
        Synonyms = fields.OptionalTexts("synonyms"),
        Related = fields.OptionalTexts("related"),
    };
}
