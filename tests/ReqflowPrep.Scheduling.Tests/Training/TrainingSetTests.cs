using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class TrainingSetTests
{
    [Fact]
    public void TheNewestItemCountsFourTimesTheOldest()
    {
        // 41 cards on the same first interval, one begun each day: the item of card n is the n-th.
        var set = TrainingSet.From(Log.Of([.. Enumerable.Range(0, 41).Select(card => ((int, int)[])[(1 + card, 3), (1 + card, 3), (4 + card, card % 4 == 0 ? 1 : 3)])]));
        Assert.Equal(0, set.Importance[0]);
        Assert.Equal(0, set.Importance[1]);
        Assert.Equal(0.25f, set.Importance[2]);
        Assert.Equal(0.25f + (0.75f / 8), set.Importance[2 + (20 * 3)], 1e-6f);
        Assert.Equal(1f, set.Importance[2 + (40 * 3)]);
        Assert.Equal((41, 30 / 41.0), (set.Items, set.AverageRecall));
        Assert.Equal([0, 0, 41, 0], set.FirstCounts);
    }

    [Fact]
    public void ACardWithARareFirstIntervalIsLeftOutWhole()
    {
        var alike = Enumerable.Range(0, 30).Select(_ => ((int, int)[])[(1, 3), (4, 3)]);
        var set = TrainingSet.From(Log.Of([.. alike, [(1, 3), (9, 3), (12, 3)]]));
        Assert.Equal((30, 30), (set.Items, set.Cards.Length));
        Assert.All(set.Importance[60..], importance => Assert.Equal(0, importance));
    }

    [Fact]
    public void ACardIsLearnedFromUpToItsLastItemWithinTheLongestHistory()
    {
        var set = new TrainingSet(Log.Of([(1, 3), (1, 3), (3, 3), (3, 1), (5, 3), (5, 3)]), [], [0], [0, 0, 1, 0, 1, 0], 2, 2);
        Assert.Equal([new CardRows(0, 5, 2)], CardRows.Of(set, 256));
        Assert.Equal([new CardRows(0, 3, 1)], CardRows.Of(set, 4));
        Assert.Empty(CardRows.Of(set, 2));
    }
}
