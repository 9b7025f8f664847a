using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CommentsHideNoTextTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AnUnquotedTextDoesNotLoseItsEnd() => _seed
        .Change(SeedFiles.Incident, "trigger: A tide.", "trigger: A tide #2 of the day.")
        .HasOnly(SeedFiles.Incident, "trigger: A tide", "'#2 of the day.' is a comment and no part of the text; quote the text, or put the comment on its own line");

    [Theory]
    [InlineData("trigger: \"A tide #2.\"")]
    [InlineData("trigger: tide # high")]
    [InlineData("trigger: A tide of C#.")]
    public void QuotedTextsAndCommentsAfterWordsAreFine(string line) => _seed.Change(SeedFiles.Incident, "trigger: A tide.", line).Catalog();
}
