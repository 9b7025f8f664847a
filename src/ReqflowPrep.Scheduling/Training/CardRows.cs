namespace ReqflowPrep.Scheduling.Training;

/// <summary>The rows of one card that are learned from: from its first review to its last item within the longest history.</summary>
internal readonly record struct CardRows(int First, int Count, int Items)
{
    /// <summary>Those of each card of a set that has any.</summary>
    public static List<CardRows> Of(TrainingSet set, int maxHistory)
    {
        var all = new List<CardRows>(set.Cards.Length);
        foreach (var card in set.Cards)
        {
            var first = set.Log.Starts[card];
            var end = Math.Min(set.Log.Starts[card + 1], first + maxHistory);
            var (count, items) = (0, 0);
            for (var row = first; row < end; row++)
            {
                if (set.Importance[row] == 0)
                    continue;
                count = row - first + 1;
                items++;
            }

            if (items > 0)
                all.Add(new CardRows(first, count, items));
        }

        return all;
    }
}
