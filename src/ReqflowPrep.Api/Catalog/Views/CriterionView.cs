using ReqflowPrep.Catalog;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Catalog;

/// <summary>One line of a rubric.</summary>
public sealed record CriterionView(string Id, CriterionKind Kind, int Weight, Dimension Dimension, string Text);
