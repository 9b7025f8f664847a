using Microsoft.AspNetCore.Identity;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

public static class AccountSetup
{
    public static void AddReqflowAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityApiEndpoints<Learner>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.User.RequireUniqueEmail = true;
            builder.Configuration.GetSection("Reqflow:Password").Bind(options.Password);
            builder.Configuration.GetSection("Reqflow:Lockout").Bind(options.Lockout);
        }).AddEntityFrameworkStores<ReqflowDbContext>();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "reqflow";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
        });
        services.AddAuthorization();
        services.AddMemoryCache();
        services.AddSingleton<LiveLearners>();
    }
}
