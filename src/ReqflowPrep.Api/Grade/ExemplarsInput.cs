using System.ComponentModel.DataAnnotations;

namespace ReqflowPrep.Api.Grade;

/// <summary>Statements as candidates would say them. Each list may be left out.</summary>
public sealed record ExemplarsInput(
    [property: MaxLength(GradeLimits.ExemplarsPerList)] IReadOnlyList<string>? Met = null,
    [property: MaxLength(GradeLimits.ExemplarsPerList)] IReadOnlyList<string>? Near = null,
    [property: MaxLength(GradeLimits.ExemplarsPerList)] IReadOnlyList<string>? Contradicted = null);
