namespace ReqflowPrep.Scheduling.Training;

/// <summary>Whole cards that are learned from between two changes of the weights, packed four abreast so that a vector holds the same row of four cards.</summary>
/// <remarks>One instance is filled again and again; once it has met the largest batch it allocates nothing.</remarks>
internal sealed class LaneBatch
{
    public const int Lanes = 4;

    // A row after a card's end is a recall that counts nothing: it changes neither loss nor gradient.
    private const double PaddingGrade = 3;
    private const double PaddingDays = 1;

    private double[] _days = [];
    private double[] _grades = [];
    private double[] _importance = [];

    /// <summary>How many items are predicted.</summary>
    public int Items { get; private set; }

    /// <summary>For each group of four cards the rows of its longest one; the groups follow each other in the arrays.</summary>
    public List<int> Steps { get; } = [];

    /// <summary>Learner days since the row before, row by row, lane by lane.</summary>
    public ReadOnlySpan<double> Days => _days;

    /// <summary>The ratings.</summary>
    public ReadOnlySpan<double> Grades => _grades;

    /// <summary>What each row counts in the loss.</summary>
    public ReadOnlySpan<double> Importance => _importance;

    /// <summary>Packs cards in place of those before.</summary>
    /// <param name="set">What is learned from.</param>
    /// <param name="cards">The batch's cards; they come back in another order.</param>
    public void Fill(TrainingSet set, Span<CardRows> cards)
    {
        // Cards of about the same length side by side leave the least padding. The second key makes the order, and so the rounding of sums, certain.
        cards.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        Steps.Clear();
        Items = 0;
        var vectors = 0;
        for (var i = 0; i < cards.Length; i++)
        {
            Items += cards[i].Items;
            if (i % Lanes != 0)
                continue;
            Steps.Add(cards[i].Count);
            vectors += cards[i].Count;
        }

        Clear(vectors * Lanes);
        var start = 0;
        for (var i = 0; i < cards.Length; i++)
        {
            Place(set, cards[i], start + (i % Lanes));
            if (i % Lanes == Lanes - 1)
                start += Steps[i / Lanes] * Lanes;
        }
    }

    private void Clear(int length)
    {
        if (_days.Length < length)
        {
            _days = new double[length];
            _grades = new double[length];
            _importance = new double[length];
        }

        _days.AsSpan(0, length).Fill(PaddingDays);
        _grades.AsSpan(0, length).Fill(PaddingGrade);
        _importance.AsSpan(0, length).Clear();
    }

    private void Place(TrainingSet set, CardRows card, int place)
    {
        for (var row = card.First; row < card.First + card.Count; row++, place += Lanes)
        {
            _days[place] = set.Log.ElapsedDays[row];
            _grades[place] = set.Log.Ratings[row];
            _importance[place] = set.Importance[row];
        }
    }
}
