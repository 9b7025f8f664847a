using ReqflowPrep.Api.Grade;

namespace ReqflowPrep.Api.Attempts;

/// <summary>A wrong belief that the answer states. Not scored.</summary>
public sealed record FoundMisconceptionView(string Id, string Text, string Correction, IReadOnlyList<EvidenceView> Evidence);
