namespace ReqflowPrep.Catalog;

/// <summary>A real incident, told once. A fact that nobody could verify is null and named under <see cref="Unverified"/>.</summary>
public sealed record Incident
{
    /// <summary>The id: the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Whose incident it was.</summary>
    public required string Organization { get; init; }

    /// <summary>A short name.</summary>
    public required string Title { get; init; }

    /// <summary>The date as far as <see cref="DatePrecision"/> says: <c>2012-12-24</c>, <c>2012-12</c>, <c>2012</c> or null.</summary>
    public string? Date { get; init; }

    /// <summary>How much of the date is known.</summary>
    public required DatePrecision DatePrecision { get; init; }

    /// <summary>What failed.</summary>
    public string? WhatFailed { get; init; }

    /// <summary>What set it off.</summary>
    public string? Trigger { get; init; }

    /// <summary>Why it could happen.</summary>
    public string? RootCause { get; init; }

    /// <summary>Who and what was affected.</summary>
    public string? BlastRadius { get; init; }

    /// <summary>How long it lasted.</summary>
    public string? Duration { get; init; }

    /// <summary>What was changed.</summary>
    public string? Fix { get; init; }

    /// <summary>An opinion of this catalog, not the company's.</summary>
    public string? Lesson { get; init; }

    /// <summary>The public post-mortem, or the page that tells it.</summary>
    public required string Url { get; init; }

    /// <summary>Whose words the link leads to.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>Slugs of the written concepts that it illustrates; planned ones are left out.</summary>
    public required IReadOnlyList<string> Concepts { get; init; }

    /// <summary>How well each fact is verified, by the fact's name (<see cref="FactNames"/>).</summary>
    public required IReadOnlyDictionary<string, Verification> Verification { get; init; }

    /// <summary>Names of the facts that nobody could verify.</summary>
    public required IReadOnlyList<string> Unverified { get; init; }

    /// <summary>What to keep in mind about the facts.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Other pages read.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The names of the facts of an incident, as the files and the service spell them.</summary>
    public static IReadOnlyList<string> FactNames { get; } =
        ["date", "whatFailed", "trigger", "rootCause", "blastRadius", "duration", "fix"];

    /// <summary>True when the date was inferred and must be shown as approximate.</summary>
    public bool DateIsApproximate => Date is not null && Unverified.Contains("date");

    /// <summary>The text of a fact.</summary>
    /// <param name="name">One of <see cref="FactNames"/>.</param>
    /// <returns>The text, or null when it is left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fact.</exception>
    public string? Fact(string name) => name switch
    {
        "date" => Date,
        "whatFailed" => WhatFailed,
        "trigger" => Trigger,
        "rootCause" => RootCause,
        "blastRadius" => BlastRadius,
        "duration" => Duration,
        "fix" => Fix,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"Must be one of {string.Join(", ", FactNames)}."),
    };
}
