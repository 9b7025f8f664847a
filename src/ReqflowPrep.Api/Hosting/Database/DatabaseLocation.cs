namespace ReqflowPrep.Api.Hosting;

/// <param name="Engine">SQLite or PostgreSQL.</param>
/// <param name="Description">Where it is, without secrets.</param>
/// <param name="SqliteFile">The file, when it is one.</param>
public sealed record DatabaseLocation(string Engine, string Description, string? SqliteFile);
