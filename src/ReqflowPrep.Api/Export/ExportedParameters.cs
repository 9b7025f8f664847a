using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Export;

public sealed record ExportedParameters(int Version, IReadOnlyList<double> Weights, ParameterSource Source, DateTimeOffset CreatedAt);
