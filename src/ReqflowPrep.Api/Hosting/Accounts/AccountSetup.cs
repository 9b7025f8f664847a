using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

public static class AccountSetup
{
    public static void AddReqflowAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityApiEndpoints<Learner>(options =>
        {
            IdentityModel.Configure(options.Stores);
            options.User.RequireUniqueEmail = true;
            builder.Configuration.GetSection("Reqflow:Password").Bind(options.Password);
            builder.Configuration.GetSection("Reqflow:Lockout").Bind(options.Lockout);
        }).AddUserStore<LearnerStore>();
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
