using FluentValidation;

namespace ReqflowPrep.Api.Hosting;

/// <summary>
/// Runs the FluentValidation validator of a request body. Shape (length, range) is checked before, from the attributes that also show in
/// the document; a validator says only what attributes cannot.
/// </summary>
public static class MeaningFilter
{
    public static RouteHandlerBuilder Checks<TRequest>(this RouteHandlerBuilder route)
        where TRequest : class =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var request = context.Arguments.OfType<TRequest>().First();
            var validator = context.HttpContext.RequestServices.GetRequiredService<IValidator<TRequest>>();
            var result = await validator.ValidateAsync(request, context.HttpContext.RequestAborted);
            return result.IsValid ? await next(context) : TypedResults.ValidationProblem(result.ToDictionary());
        });
}
