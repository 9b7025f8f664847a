namespace ReqflowPrep.Catalog;

/// <summary>A known system that uses a concept.</summary>
/// <param name="Name">The system, for example <c>PostgreSQL with Patroni</c>.</param>
/// <param name="How">How it uses the concept, in Markdown.</param>
public sealed record Architecture(string Name, string How);
