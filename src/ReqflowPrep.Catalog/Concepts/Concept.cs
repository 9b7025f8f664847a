namespace ReqflowPrep.Catalog;

/// <summary>One concept: its page, cards, questions and simulation.</summary>
public sealed record Concept
{
    /// <summary>The id: the name of its folder.</summary>
    public required string Slug { get; init; }

    /// <summary>Slugs that it had before; every id under a former slug still finds its item.</summary>
    public required IReadOnlyList<string> FormerSlugs { get; init; }

    /// <summary>The name shown.</summary>
    public required string Title { get; init; }

    /// <summary>The id of its category.</summary>
    public required string Category { get; init; }

    /// <summary>How much it asks of its reader.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>The concept in one sentence.</summary>
    public required string Tagline { get; init; }

    /// <summary>Slugs of written concepts to know first; planned ones are left out.</summary>
    public required IReadOnlyList<string> Prerequisites { get; init; }

    /// <summary>Slugs of written concepts near to it; planned ones are left out.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>An everyday picture for a newcomer, in Markdown.</summary>
    public required string PlainEnglish { get; init; }

    /// <summary>The definition, in Markdown.</summary>
    public required string WhatItIs { get; init; }

    /// <summary>What goes wrong without it, in Markdown.</summary>
    public required string Problem { get; init; }

    /// <summary>The mechanism, in Markdown.</summary>
    public required string HowItWorks { get; init; }

    /// <summary>Why to use it, a Markdown line each.</summary>
    public required IReadOnlyList<string> Benefits { get; init; }

    /// <summary>What it costs, a Markdown line each.</summary>
    public required IReadOnlyList<string> Costs { get; init; }

    /// <summary>Known systems that use it.</summary>
    public required IReadOnlyList<Architecture> AppearsIn { get; init; }

    /// <summary>Its traps.</summary>
    public required IReadOnlyList<Gotcha> Gotchas { get; init; }

    /// <summary>What incidents show about it; empty when none illustrates it.</summary>
    public required IReadOnlyList<PostmortemReference> Postmortems { get; init; }

    /// <summary>How interviewers come at it, in Markdown.</summary>
    public required string InterviewAngle { get; init; }

    /// <summary>The terms that it defines.</summary>
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary>Its flash cards, in the order in which a learner meets them.</summary>
    public required IReadOnlyList<Card> Cards { get; init; }

    /// <summary>Its interview-angle questions.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>A machine to break and mend, where there is one.</summary>
    public Simulation? Simulation { get; init; }

    /// <summary>Words of all sections of the page, from plain English to the interview angle.</summary>
    public int WordCount { get; init; }

    /// <summary>Minutes to read the page at <see cref="WordsPerMinute"/>, rounded up.</summary>
    public int ReadingMinutes => (WordCount + WordsPerMinute - 1) / WordsPerMinute;

    /// <summary>
    /// Words a minute. Silent reading of English non-fiction averages 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); a page full of
    /// mechanisms and numbers is read slower.
    /// </summary>
    public const int WordsPerMinute = 200;
}
