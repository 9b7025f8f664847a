namespace ReqflowPrep.Scheduling.Training;

/// <summary>Gathers the rows of a review log, in any order, and makes a <see cref="ReviewLog"/> of them.</summary>
/// <remarks>Only true reviews belong in it: rows of manual rescheduling or of practice outside the schedule say nothing about forgetting at its own pace.</remarks>
public sealed class ReviewLogBuilder
{
    private readonly Dictionary<string, int> _cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _cardOfRow = [];
    private readonly List<long> _times = [];
    private readonly List<byte> _ratings = [];

    /// <summary>Starts with no rows.</summary>
    public ReviewLogBuilder() => _lookup = _cards.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many rows there are.</summary>
    public int Rows => _times.Count;

    /// <summary>Adds one review.</summary>
    /// <param name="cardId">What identifies the card; compared letter by letter.</param>
    /// <param name="at">When it was reviewed; kept to the millisecond.</param>
    /// <param name="rating">How it went.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is none of the four.</exception>
    public void Add(ReadOnlySpan<char> cardId, DateTimeOffset at, Rating rating)
    {
        if (rating is < Rating.Again or > Rating.Easy)
            throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is Again, Hard, Good or Easy.");

        if (!_lookup.TryGetValue(cardId, out var card))
            _lookup[cardId] = card = _cards.Count;
        _cardOfRow.Add(card);
        _times.Add(at.ToUnixTimeMilliseconds());
        _ratings.Add((byte)rating);
    }

    /// <summary>Orders the rows by card and time and counts the learner days between them.</summary>
    /// <param name="boundary">Where the learner's days end.</param>
    public ReviewLog Build(DayBoundary boundary)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        var rows = TimeOrder();

        // A counting sort by card: within a card the order of time stays.
        var starts = new int[_cards.Count + 1];
        foreach (var card in _cardOfRow)
            starts[card + 1]++;
        for (var card = 0; card < _cards.Count; card++)
            starts[card + 1] += starts[card];

        var log = new ReviewLog(starts, Rows);
        var next = starts[..^1];
        for (var order = 0; order < rows.Length; order++)
        {
            var row = rows[order];
            var place = next[_cardOfRow[row]]++;
            log.Ratings[place] = _ratings[row];
            log.Times[place] = _times[row];
            log.Order[place] = order;
        }

        log.CountDays(boundary);
        return log;
    }

    /// <summary>The rows by time; rows of the same millisecond in the order in which they were added.</summary>
    private int[] TimeOrder()
    {
        var rows = new int[Rows];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = i;

        // Logs nearly always come in order already.
        for (var i = 1; i < rows.Length; i++)
        {
            if (_times[i] < _times[i - 1])
                return [.. rows.OrderBy(row => _times[row])];
        }

        return rows;
    }
}
