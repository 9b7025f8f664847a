namespace ReqflowPrep.Scheduling.Training;

/// <summary>A learner's reviews, card by card in order of time. Made by <see cref="ReviewLogBuilder"/>; it never changes.</summary>
/// <remarks>
/// An item is a review at least one learner day after the one before it, with the card's whole earlier history: what it predicts is whether it was recalled.
/// Reviews on the same day are part of the history, but never predicted.
/// </remarks>
public sealed class ReviewLog
{
    internal ReviewLog(int[] starts, int rows)
    {
        Starts = starts;
        Ratings = new byte[rows];
        Times = new long[rows];
        Order = new int[rows];
        ElapsedDays = new int[rows];
    }

    /// <summary>How many cards there are.</summary>
    public int Cards => Starts.Length - 1;

    /// <summary>How many reviews there are.</summary>
    public int Rows => Ratings.Length;

    /// <summary>How many of them can be predicted.</summary>
    public int Items { get; private set; }

    /// <summary>The first row of each card, and the number of rows at the end.</summary>
    internal int[] Starts { get; }

    /// <summary>The rating of each row.</summary>
    internal byte[] Ratings { get; }

    /// <summary>Learner days since the card's row before; 0 for its first.</summary>
    internal int[] ElapsedDays { get; }

    /// <summary>When each row was, in milliseconds since 1970.</summary>
    internal long[] Times { get; }

    /// <summary>The place of each row among all rows by time.</summary>
    internal int[] Order { get; }

    /// <summary>The rows before an instant.</summary>
    /// <param name="instant">The instant; a row at it is left out.</param>
    public ReviewLog Before(DateTimeOffset instant)
    {
        var end = FirstMillisecond(instant);
        var starts = new int[Starts.Length];
        for (var card = 0; card < Cards; card++)
        {
            var rows = Times.AsSpan(Starts[card]..Starts[card + 1]);
            var kept = 0;
            while (kept < rows.Length && rows[kept] < end)
                kept++;
            starts[card + 1] = starts[card] + kept;
        }

        var cut = new ReviewLog(starts, starts[^1]);
        for (var card = 0; card < Cards; card++)
        {
            var (from, to, length) = (Starts[card], starts[card], starts[card + 1] - starts[card]);
            Array.Copy(Ratings, from, cut.Ratings, to, length);
            Array.Copy(Times, from, cut.Times, to, length);
            Array.Copy(Order, from, cut.Order, to, length);
            Array.Copy(ElapsedDays, from, cut.ElapsedDays, to, length);
        }

        cut.Items = cut.ElapsedDays.Count(days => days > 0);
        return cut;
    }

    /// <summary>The instant that has a share of the rows before it: where a log is cut into rows to learn from and rows to be tested on.</summary>
    /// <param name="share">At least 0 and below 1.</param>
    /// <exception cref="InvalidOperationException">There are no rows.</exception>
    public DateTimeOffset InstantAfter(double share)
    {
        if (Rows == 0)
            throw new InvalidOperationException("A log without rows has no time.");

        return DateTimeOffset.FromUnixTimeMilliseconds(Times[Array.IndexOf(Order, (int)(share * Rows))]);
    }

    /// <summary>The first whole millisecond that is not before an instant, as rows keep time.</summary>
    internal static long FirstMillisecond(DateTimeOffset instant)
    {
        var floor = instant.ToUnixTimeMilliseconds();
        return instant > DateTimeOffset.FromUnixTimeMilliseconds(floor) ? floor + 1 : floor;
    }

    internal void CountDays(DayBoundary boundary)
    {
        for (var card = 0; card < Cards; card++)
        {
            var last = 0;
            for (var row = Starts[card]; row < Starts[card + 1]; row++)
            {
                var day = boundary.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(Times[row])).DayNumber;
                if (row > Starts[card] && day > last)
                {
                    ElapsedDays[row] = day - last;
                    Items++;
                }

                last = day;
            }
        }
    }
}
