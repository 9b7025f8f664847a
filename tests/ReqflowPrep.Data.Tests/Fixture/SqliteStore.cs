using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Data.Tests;

public sealed class SqliteStore : Store
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reqflow-data-");

    public override string? Missing => null;

    public string File => Path.Combine(_folder.FullName, "reqflow.db");

    public override ReqflowDbContext Open(Guid learnerId = default) => new SqliteReqflowDbContext(
        new DbContextOptionsBuilder<SqliteReqflowDbContext>().UseSqlite($"Data Source={File}").AddInterceptors(new SqlitePragmas()).UseIdentityModel().Options,
        new LearnerScope { LearnerId = learnerId });

    public override ValueTask InitializeAsync()
    {
        SqliteFile.Prepare(File);
        return base.InitializeAsync();
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
