namespace Benchmarks.Grading;

/// <summary>Sentences with the proportions of real ones: half function words, some words of the criterion's subject, a comma now and then.</summary>
internal static class SampleText
{
    private static readonly string[] Function = "the a we it to of and so that is with for but in on if you they when because not".Split(' ');

    private static readonly string[] Subject =
    (
        "queue overload capacity limit backlog memory latency timeout retry backoff jitter budget client server replica primary failover quorum " +
        "leader election lease fencing token cache eviction stampede invalidation origin shard partition hotspot rebalance consistent hashing " +
        "idempotency duplicate transaction isolation snapshot commit rollback canary deployment traffic rollout monitoring alert metric trace " +
        "index compaction memtable segment bloom filter probability pagination cursor offset websocket stream broker consumer offset lag"
    ).Split(' ');

    private static readonly string[] Verbs = "grows keeps sends waits drops returns loses reads writes fails moves counts holds blocks takes runs".Split(' ');

    public static string Sentence(Random random, int subject, int words)
    {
        var text = Enumerable.Range(0, words).Select(i => (i % 4) switch
        {
            0 or 2 => Function[random.Next(Function.Length)],
            1 => Subject[((subject * 10) + random.Next(16)) % Subject.Length],
            _ => Verbs[random.Next(Verbs.Length)] + (random.Next(4) == 0 ? "," : ""),
        });
        return string.Join(' ', text) + ".";
    }

    public static string[] Sentences(Random random, int subject, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Sentence(random, subject, random.Next(10, 22)))];
}
