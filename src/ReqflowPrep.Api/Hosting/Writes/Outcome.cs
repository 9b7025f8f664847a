using Microsoft.AspNetCore.Http.HttpResults;

namespace ReqflowPrep.Api.Hosting;

/// <summary>What a write came to: a reply, or the problem because of which nothing was changed.</summary>
public sealed class Outcome<TReply>
    where TReply : class
{
    /// <summary>Done, with nothing to say.</summary>
    public Outcome()
    {
    }

    private Outcome(TReply? reply, ProblemHttpResult? problem) => (Reply, Problem) = (reply, problem);

    public TReply? Reply { get; }

    public ProblemHttpResult? Problem { get; }

    public static implicit operator Outcome<TReply>(TReply reply) => new(reply, problem: null);

    public static implicit operator Outcome<TReply>(ProblemHttpResult problem) => new(reply: null, problem);

    public Results<Ok<TReply>, ProblemHttpResult> ToResult() => Problem is null ? TypedResults.Ok(Reply) : Problem;
}
