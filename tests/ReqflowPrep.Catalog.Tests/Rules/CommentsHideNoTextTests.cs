using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CommentsHideNoTextTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AnUnquotedTextDoesNotLoseItsEnd() => _seed
        .Change(SeedFiles.Incident, "trigger: A tide.", "trigger: A tide #2 of the day.")
        .HasOnly(SeedFiles.Incident, "trigger: A tide", "'#2 of the day.' is a comment and no part of the text; quote the text, or give the comment its own line");

    [Fact]
    public void TheLastLineOfAFileLosesNothingEither()
    {
        _seed.Write("categories.yaml", _seed.Text("categories.yaml").TrimEnd() + " #1");
        var mistake = Assert.Single(_seed.Read().Mistakes);
        Assert.Equal(("categories.yaml", 6), (mistake.File, mistake.Line));
        Assert.StartsWith("'#1' is a comment", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trigger: \"A tide #2.\"")]
    [InlineData("trigger: tide # high")]
    [InlineData("trigger: A tide of C#.")]
    public void QuotedTextsAndCommentsAfterWordsAreFine(string line) => _seed.Change(SeedFiles.Incident, "trigger: A tide.", line).Catalog();
}
