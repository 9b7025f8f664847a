namespace ReqflowPrep.Grading.Tests;

/// <summary>A small rubric written for the tests.</summary>
internal static class Examples
{
    /// <summary>Sentences of answers: some meet a criterion, some contradict one, some do neither.</summary>
    public static string[] Sentences { get; } =
    [
        "We had a queue with no cap at all and the backlog kept growing until the process ran out of memory.",
        "So every queue gets a fixed maximum length, otherwise delay just climbs and climbs.",
        "Let the queue grow as much as it likes, memory is cheap and it clears by itself.",
        "Clients that retry right away multiply the load, so I'd ask for backoff and a retry budget.",
        "Tell the app to retry every second until it gets through, that extra load is harmless.",
        "I would look at the dashboards first and then talk to the team.",
        "The order service writes to one database and publishes an event.",
        "Scaling out takes minutes, so it does not help with the first wave.",
        "um so yeah, like, when it's full you just tell people to come back later, right.",
        "- bounded queue, else OOM - backoff with jitter.",
    ];

    /// <summary>Sentences that have nothing to do with the rubric.</summary>
    public static string[] OtherSubjects { get; } =
    [
        "Football practice was moved to Thursday because the pitch is flooded.",
        "My sister bakes bread on Sundays with rye flour and a little honey.",
        "The museum has a fine collection of Dutch paintings.",
        "He collects stamps from countries that no longer exist.",
        "Our cat prefers the chair by the window to any of the cushions.",
        "Potatoes should be planted ten centimeters deep in loose soil.",
        "The soup tastes better the next day when the herbs have settled.",
        "Sorry, my neighbors are drilling, I hope you can still hear me.",
    ];

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

    /// <summary>Exemplars of "promoting an asynchronous replica can lose the latest writes".</summary>
    public static Exemplars Lag { get; } = new()
    {
        Met =
        [
            "The standby was two seconds behind, so the orders confirmed in those two seconds were gone after the switch.",
            "With asynchronous shipping the new primary may lack commits that clients have already seen acknowledged.",
            "What the old primary confirmed but had not sent on yet is lost for good once the follower takes over.",
            "We promoted the lagging copy and forty payments that had been confirmed had never arrived there.",
            "A replica that trails by a second costs you that second of writes when it becomes leader.",
            "Async means the last few transactions may not have reached it, and failing over drops them.",
        ],
        Near =
        [
            "The replica is kept up to date by streaming the log.",
            "Replication lag should be on a dashboard.",
            "We promote the replica when the primary does not answer.",
        ],
        Contradicted =
        [
            "Nothing is lost on promotion, because the replica always has every write.",
            "Asynchronous replication costs no data, the follower catches up by itself.",
        ],
    };
}
