namespace ReqflowPrep.Api.Hosting;

/// <summary>
/// Routes whose reply is the same for everybody. They are answered before anyone asks who is calling: trying a token and a cookie on each
/// request took a third of its time.
/// </summary>
public static class PublicReplies
{
    private static readonly Mark Public = new();

    /// <summary>Says that a route replies the same to everybody. It must not depend on a learner or be limited by rate.</summary>
    public static TBuilder SameForEverybody<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(Public);

    /// <summary>Answers them. Stands behind routing and cross-origin rules, before authentication.</summary>
    public static void UsePublicReplies(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint() is { RequestDelegate: { } reply } route && route.IsSameForEverybody() ? reply(context) : next(context));

    /// <summary>Whether a route was said to reply the same to everybody.</summary>
    public static bool IsSameForEverybody(this Endpoint route) => route.Metadata.GetMetadata<Mark>() is not null;

    private sealed class Mark;
}
