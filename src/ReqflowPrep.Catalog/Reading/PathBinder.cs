namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds paths.yaml.</summary>
internal static class PathBinder
{
    public static IReadOnlyList<LearningPath> Bind(Binding binding) => binding.RootItems("a path", fields => new LearningPath
    {
        Id = fields.Id(),
        Title = fields.Text("title"),
        Audience = fields.Text("audience"),
        Gives = fields.Text("gives"),
        Steps = fields.Items("steps", "a step", step => new PathStep(step.Text("title"), step.Text("why"), step.Texts("concepts"))),
    });
}
