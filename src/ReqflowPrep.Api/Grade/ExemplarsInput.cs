using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Grade;

/// <summary>Statements as candidates would say them. Each list may be left out.</summary>
public sealed record ExemplarsInput(
    [property: MaxLength(GradeLimits.ExemplarsPerList), NoNullItems] IReadOnlyList<string>? Met = null,
    [property: MaxLength(GradeLimits.ExemplarsPerList), NoNullItems] IReadOnlyList<string>? Near = null,
    [property: MaxLength(GradeLimits.ExemplarsPerList), NoNullItems] IReadOnlyList<string>? Contradicted = null);
