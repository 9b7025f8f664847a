using System.Security.Claims;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

public static class LearnerMiddleware
{
    /// <summary>Puts the learner of the token in scope for the database's owner filter, or forgets a token that is not good any more.</summary>
    public static void UseLearners(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated is true)
        {
            var db = context.RequestServices.GetRequiredService<ReqflowDbContext>();
            var live = context.RequestServices.GetRequiredService<LiveLearners>();
            if (await live.IsLiveAsync(context.User, db, context.RequestAborted))
                context.RequestServices.GetRequiredService<LearnerScope>().LearnerId = context.User.LearnerId()!.Value;
            else
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        await next(context);
    });

    public static Guid? LearnerId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
