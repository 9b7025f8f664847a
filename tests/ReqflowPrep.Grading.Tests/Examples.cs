namespace ReqflowPrep.Grading.Tests;

/// <summary>A small rubric written for the tests.</summary>
internal static class Examples
{
    public static Rubric Rubric { get; } = new()
    {
        Question = "Traffic triples for half an hour. How does your order service survive it?",
        Criteria =
        [
            new()
            {
                Id = "bounded-queue",
                Text = "Explains that a queue without a limit grows until delay or memory kills the service.",
                Weight = 2,
                Exemplars = new()
                {
                    Met =
                    [
                        "A queue without a limit keeps growing until the process runs out of memory, so it needs a maximum length.",
                        "If work arrives faster than it is done the backlog only grows, and everyone waits longer and longer; cap it.",
                        "Our buffer had no ceiling, it filled the heap in ten minutes and the box was killed.",
                        "Bounded queues only. Unbounded means endless waiting, then an out-of-memory crash.",
                        "Set a fixed capacity on the executor's queue, otherwise latency climbs without end.",
                        "Waiting lines that may grow forever turn overload into delay nobody will sit through, so limit them.",
                    ],
                    Near =
                    [
                        "I would put a queue between the web tier and the workers.",
                        "Watch the depth of the queue on a dashboard.",
                        "Fix the memory leak in the service first.",
                    ],
                    Contradicted =
                    [
                        "Let the queue grow as large as it likes, storage is cheap and the backlog clears by itself.",
                        "A limit on the queue is pointless, buffer everything and nothing is lost.",
                        "An endless buffer is the safe choice because no order is ever turned away.",
                    ],
                },
            },
            new()
            {
                Id = "retries",
                Text = "Warns that retries by clients make the overload worse.",
                Kind = CriterionKind.Bonus,
                Exemplars = new()
                {
                    Met =
                    [
                        "Clients that retry at once multiply the load, so three times becomes nine times.",
                        "Every timeout is sent again by the app, which makes the overload worse: use backoff with jitter.",
                        "A retry storm kept us down long after the peak was over.",
                        "Give callers a retry budget, otherwise each failure comes back twice.",
                        "People hammering refresh add even more traffic when we are slow.",
                        "Resubmitting failed calls straight away feeds the fire; wait longer after each failure.",
                    ],
                    Near =
                    [
                        "The payment call may be retried because it is idempotent.",
                        "Show the customer an error message and let support handle it.",
                        "Use an HTTP client with a timeout of two seconds.",
                    ],
                    Contradicted =
                    [
                        "Have the app retry every second until the order gets in, the extra load does no harm.",
                        "Retries are good during a peak since they make sure that each request succeeds.",
                        "Immediate retries cost nothing, so turn them on everywhere.",
                    ],
                },
            },
        ],
    };
}
