using Microsoft.AspNetCore.Http.Features;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Marks a route whose body may be larger than the rest; the limit itself is a setting.</summary>
public sealed class MaxBodyFromSettings(Func<LimitSettings, long> limit)
{
    public void Apply(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = limit(context.RequestServices.GetRequiredService<LimitSettings>());
    }
}
