using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Grade;

/// <summary>Which grader judged; its version changes whenever its verdicts may.</summary>
public sealed record GraderView(string Name, string Version)
{
    public static GraderView Current { get; } = new(Grader.Name, Grader.Version);
}
