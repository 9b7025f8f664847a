using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ReqflowPrep.Data;

/// <summary>
/// What of Identity's options shapes the tables. Identity reads them from the application's services, so contexts that are made without the
/// service (by <c>dotnet ef</c>, by tests) must be given them, or their model is another one.
/// </summary>
public static class IdentityModel
{
    private const int KeyLength = 128;

    private static readonly ServiceProvider Services = new ServiceCollection().Configure<IdentityOptions>(o => Configure(o.Stores)).BuildServiceProvider();

    public static void Configure(StoreOptions stores)
    {
        stores.SchemaVersion = IdentitySchemaVersions.Version3;
        stores.MaxLengthForKeys = KeyLength;
    }

    public static DbContextOptionsBuilder<TContext> UseIdentityModel<TContext>(this DbContextOptionsBuilder<TContext> builder)
        where TContext : DbContext =>
        builder.UseApplicationServiceProvider(Services);
}
