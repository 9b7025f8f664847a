namespace ReqflowPrep.Api.Grade;

/// <summary>How much text the grader takes, in UTF-16 code units and items.</summary>
public static class GradeLimits
{
    public const int Answer = 20_000;
    public const int Text = 2_000;
    public const int Exemplar = 1_000;
    public const int Criteria = 30;
    public const int ExemplarsPerList = 100;
}
