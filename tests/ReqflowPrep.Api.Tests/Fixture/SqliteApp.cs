namespace ReqflowPrep.Api.Tests;

public sealed class SqliteApp : AppFixture
{
    public override string? Missing => null;

    public override TestDatabase CreateDatabase() => new SqliteDatabase();
}

[CollectionDefinition("SQLite")]
public sealed class OnSqlite : ICollectionFixture<SqliteApp>;
