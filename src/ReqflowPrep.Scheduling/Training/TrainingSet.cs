namespace ReqflowPrep.Scheduling.Training;

/// <summary>What of a log is learned from: the cards that pass the outlier filter, and how much each of their items counts.</summary>
internal sealed class TrainingSet
{
    private const int NoItem = -1;

    internal TrainingSet(ReviewLog log, List<FirstRecalls> groups, int[] cards, float[] importance, int items, int recalled)
    {
        Log = log;
        Groups = groups;
        Cards = cards;
        Importance = importance;
        Items = items;
        AverageRecall = items == 0 ? 0 : (double)recalled / items;
    }

    public ReviewLog Log { get; }

    /// <summary>The first recalls of the cards that stay.</summary>
    public List<FirstRecalls> Groups { get; }

    /// <summary>The cards that stay and have items.</summary>
    public int[] Cards { get; }

    /// <summary>For each row of the log what it counts in the loss; 0 for rows that are no items or were left out.</summary>
    public float[] Importance { get; }

    /// <summary>How many items the cards have.</summary>
    public int Items { get; }

    /// <summary>The share of them that was recalled.</summary>
    public double AverageRecall { get; }

    /// <summary>The cards behind w0 to w3, by first rating.</summary>
    public int[] FirstCounts
    {
        get
        {
            var counts = new int[4];
            foreach (var group in Groups)
                counts[group.Rating - 1] += group.Count;
            return counts;
        }
    }

    public static TrainingSet From(ReviewLog log)
    {
        var groups = OutlierFilter.Keep(FirstRecalls.Of(log));
        var kept = groups.Select(group => (group.Rating, group.Days)).ToHashSet();
        var cards = new List<int>();
        var itemAt = new int[log.Rows];
        Array.Fill(itemAt, NoItem);
        var (items, recalled) = (0, 0);
        for (var card = 0; card < log.Cards; card++)
        {
            if (FirstRecalls.FirstItem(log, card) is not { } first || !kept.Contains((log.Ratings[log.Starts[card]], log.ElapsedDays[first])))
                continue;
            cards.Add(card);
            for (var row = first; row < log.Starts[card + 1]; row++)
            {
                if (log.ElapsedDays[row] == 0)
                    continue;
                itemAt[log.Order[row]] = row;
                items++;
                recalled += log.Ratings[row] > 1 ? 1 : 0;
            }
        }

        return new TrainingSet(log, groups, [.. cards], ImportanceByRecency(itemAt, items), items, recalled);
    }

    private static float[] ImportanceByRecency(int[] itemAt, int items)
    {
        var importance = new float[itemAt.Length];
        var index = 0;
        foreach (var row in itemAt)
        {
            if (row != NoItem)
                importance[row] = Recency(index++, items);
        }

        return importance;
    }

    /// <summary>From a quarter for the oldest item to 1 for the newest, most of the rise late: habits and material change.</summary>
    private static float Recency(int index, int count)
    {
        var age = (double)index / Math.Max(1, count - 1);
        return (float)(0.25 + (0.75 * age * age * age));
    }
}
