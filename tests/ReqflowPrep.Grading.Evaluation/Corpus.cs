using ReqflowPrep.Catalog;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>The development set and, to learn from beside it, the catalog's rubrics with their open calibration answers.</summary>
internal static class Corpus
{
    // Questions on one subject are left out together: catalog concept -> development question.
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["backpressure-load-shedding"] = "backpressure-01",
        ["caching-basics"] = "caching-01",
        ["cache-write-strategies"] = "caching-01",
        ["cap-theorem"] = "cap-01",
        ["consistency-models"] = "cap-01",
        ["progressive-delivery"] = "deploys-01",
        ["service-discovery"] = "discovery-01",
        ["cqrs"] = "eventsourcing-01",
        ["event-driven-architecture"] = "eventsourcing-01",
        ["failover-redundancy"] = "failover-01",
        ["indexing"] = "indexing-01",
        ["storage-engines"] = "indexing-01",
        ["load-balancing"] = "loadbalance-01",
        ["health-checks-heartbeats"] = "loadbalance-01",
        ["multi-region"] = "multiregion-01",
        ["conflict-resolution"] = "multiregion-01",
        ["object-storage"] = "objectstore-01",
        ["durability-erasure-coding"] = "objectstore-01",
        ["api-design"] = "pagination-01",
        ["realtime-transports"] = "realtime-01",
        ["retries-backoff-jitter"] = "retries-01",
        ["metrics-monitoring"] = "tracing-01",
    };

    /// <summary>Loads both, in groups of which each holds about as many development questions.</summary>
    public static IReadOnlyList<DevQuestion> Load(string development, string? seedData, int groups, bool known = false)
    {
        DevQuestion[] own = [.. DevQuestion.Load(development).Select((question, i) => question with { Group = i % groups, Subject = question.Id })];
        if (seedData is null)
            return own;
        var reading = CatalogReader.Read(seedData);
        if (!reading.IsSound)
            throw new InvalidOperationException("The catalog has mistakes: " + reading.Mistakes[0]);
        return [.. own, .. reading.Catalog.Questions.Select((question, i) =>
        {
            var same = known ? null : own.FirstOrDefault(q => q.Id == Subjects.GetValueOrDefault(question.Concept));
            return Of(question) with { Group = same?.Group ?? i % groups, Subject = same?.Id ?? question.Concept };
        })];
    }

    private static DevQuestion Of(Question question)
    {
        Criterion[] criteria = [.. question.Criteria.Select(c => new Criterion { Id = c.Id, Text = c.Text, Weight = c.Weight, Exemplars = c.Exemplars })];
        return new(
            question.Id,
            new() { Question = question.Prompt, Criteria = criteria },
            [.. question.CalibrationAnswers.Where(answer => !answer.IsSealed).Select(answer => new DevAnswer(
                answer.Style.ToString().ToLowerInvariant(), answer.Answer, [.. criteria.Select(c => answer.Verdicts[c.Id])]))])
        {
            IsCatalog = true,
        };
    }
}
