namespace ReqflowPrep.Grading;

/// <summary>Which grader this is: stored with every attempt.</summary>
public static class Grader
{
    /// <summary>Name of the method.</summary>
    public const string Name = "exemplar-similarity";

    /// <summary>Changes whenever any verdict, confidence, span or wording may change.</summary>
    public const string Version = "3.1.0";
}
