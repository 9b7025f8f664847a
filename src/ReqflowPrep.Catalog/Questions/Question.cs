namespace ReqflowPrep.Catalog;

/// <summary>An interview-angle question with its rubric.</summary>
public sealed record Question
{
    /// <summary>The full id: <c>concept.q1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of its concept.</summary>
    public required string Concept { get; init; }

    /// <summary>Ids that this item had before, in full; a learner's log may still use them.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>The level that it is asked at.</summary>
    public required Level Level { get; init; }

    /// <summary>Time to answer, in seconds.</summary>
    public required int TimeLimitSeconds { get; init; }

    /// <summary>What the interviewer says, in Markdown.</summary>
    public required string Prompt { get; init; }

    /// <summary>What a strong candidate says; shown after an attempt.</summary>
    public required string ModelAnswer { get; init; }

    /// <summary>What interviewers look for.</summary>
    public required IReadOnlyList<string> LookFor { get; init; }

    /// <summary>What loses points.</summary>
    public required IReadOnlyList<string> LosesPoints { get; init; }

    /// <summary>The rubric.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Wrong beliefs to find.</summary>
    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    /// <summary>Open and sealed answers to measure the grader with.</summary>
    public required IReadOnlyList<CalibrationAnswer> CalibrationAnswers { get; init; }

    /// <summary>The criterion that has, or had, an id.</summary>
    /// <param name="id">A current or former id within this question.</param>
    /// <returns>The criterion, or null when there is none.</returns>
    public Criterion? FindCriterion(string id) =>
        Criteria.FirstOrDefault(criterion => criterion.Id == id) ?? Criteria.FirstOrDefault(criterion => criterion.FormerIds.Contains(id));
}
