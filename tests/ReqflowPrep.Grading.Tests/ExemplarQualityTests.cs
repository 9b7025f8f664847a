namespace ReqflowPrep.Grading.Tests;

public sealed class ExemplarQualityTests
{
    [Fact]
    public void TextsThatDifferInAWordAreNearDuplicates()
    {
        var pair = Assert.Single(ExemplarQuality.NearDuplicates(
            [
                "A queue without a limit keeps growing until the process runs out of memory.",
                "Retries multiply the load.",
                "A queue without a limit keeps growing until the service runs out of memory.",
            ],
            0.7));
        Assert.Equal((0, 2), (pair.First, pair.Second));
        Assert.InRange(pair.Similarity, 0.7, 1);
    }

    [Fact]
    public void EqualTextsHaveSimilarityOne() =>
        Assert.Equal(1, Assert.Single(ExemplarQuality.NearDuplicates(["Cap the queue at once.", "Cap the queue at once."], 0.9)).Similarity, 3);

    private static readonly string[] Endings =
        ["today", "in practice", "under load", "at our company", "most of the time", "by design", "as a rule", "in my view"];

    private static Rubric Subjects(params string[] near) => new()
    {
        Criteria =
        [
            Subject("queues", "Bounded queues keep a backlog short", near),
            Subject("clocks", "Wall clocks of two regions drift apart"),
        ],
    };

    private static Criterion Subject(string id, string text, params string[] near) => new()
    {
        Id = id,
        Text = text,
        Exemplars = new()
        {
            Met = [.. Endings.Select(end => $"{text} {end}.")],
            Near = [.. near, "Somebody should write that down.", "The dashboard shows many numbers.", "Ask the platform team first."],
        },
    };

    [Fact]
    public void ExemplarsOnDifferentSubjectsSeparate() =>
        Assert.All(ExemplarQuality.Separability(Subjects()), criterion =>
        {
            Assert.Equal(1, criterion.Auc);
            Assert.Empty(criterion.Misjudged);
        });

    [Fact]
    public void AnExemplarInTheWrongListIsNamed()
    {
        const string Wrong = "Bounded queues keep a backlog short everywhere.";
        Assert.Contains(Wrong, ExemplarQuality.Separability(Subjects(Wrong))[0].Misjudged);
    }
}
