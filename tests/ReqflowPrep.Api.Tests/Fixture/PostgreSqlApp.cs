namespace ReqflowPrep.Api.Tests;

public sealed class PostgreSqlApp : AppFixture
{
    public override string? Missing => PostgreSqlDatabase.Server is null ? $"{PostgreSqlDatabase.Variable} holds no connection string" : null;

    public override TestDatabase CreateDatabase() => new PostgreSqlDatabase();
}

[CollectionDefinition("PostgreSQL")]
public sealed class OnPostgreSql : ICollectionFixture<PostgreSqlApp>;
