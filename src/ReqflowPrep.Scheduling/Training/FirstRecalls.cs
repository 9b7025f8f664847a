namespace ReqflowPrep.Scheduling.Training;

/// <summary>Cards alike in their first rating and in the days until they were first reviewed on another day: how many there are, and how many were then recalled.</summary>
internal readonly record struct FirstRecalls(int Rating, int Days, int Count, int Recalled)
{
    /// <summary>Counts the cards of a log group by group, in the order of rating and days.</summary>
    public static List<FirstRecalls> Of(ReviewLog log)
    {
        var groups = new SortedDictionary<(int Rating, int Days), (int Count, int Recalled)>();
        for (var card = 0; card < log.Cards; card++)
        {
            if (FirstItem(log, card) is not { } row)
                continue;
            var key = (log.Ratings[log.Starts[card]], log.ElapsedDays[row]);
            var (count, recalled) = groups.GetValueOrDefault(key);
            groups[key] = (count + 1, recalled + (log.Ratings[row] > 1 ? 1 : 0));
        }

        return [.. groups.Select(group => new FirstRecalls(group.Key.Rating, group.Key.Days, group.Value.Count, group.Value.Recalled))];
    }

    /// <summary>The row of a card's first item; null when it has none.</summary>
    public static int? FirstItem(ReviewLog log, int card)
    {
        for (var row = log.Starts[card]; row < log.Starts[card + 1]; row++)
        {
            if (log.ElapsedDays[row] > 0)
                return row;
        }

        return null;
    }
}
