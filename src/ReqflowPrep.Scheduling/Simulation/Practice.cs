namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>The state of one simulation.</summary>
internal sealed class Practice
{
    private static readonly DateTimeOffset FirstNoon = DateTimeOffset.UnixEpoch.AddHours(12);

    private readonly SimulationOptions _options;
    private readonly Scheduler _scheduler;
    private readonly List<ScheduledCard> _cards = [];
    private readonly List<(double Retrievability, int Card)> _due = [];

    public Practice(SimulationOptions options)
    {
        _options = options;
        _scheduler = new Scheduler(options.Scheduling.WithoutSteps(), DayBoundary.Utc);
    }

    /// <summary>Practises for one day: due cards before new ones, the least likely to be recalled first.</summary>
    public SimulatedDay Run(int day)
    {
        var now = FirstNoon.AddDays(day);
        var limit = _options.MinutesPerDay * 60;
        FindDue(now);
        var (seconds, reviews, recalled, begun) = (0.0, 0, 0, 0);
        for (; reviews < _due.Count && seconds < limit; reviews++)
        {
            var (retrievability, card) = _due[reviews];
            var rating = Draw(card, 0) < retrievability ? _options.Profile.RecallRatings.Draw(Draw(card, 1)) : Rating.Again;
            recalled += rating == Rating.Again ? 0 : 1;
            seconds += _options.Profile.ReviewSeconds[rating];
            Review(card, rating, now);
        }

        for (; begun < _options.NewPerDay && _cards.Count < _options.Cards && seconds < limit; begun++)
        {
            var card = _cards.Count;
            _cards.Add(ScheduledCard.New);
            var rating = _options.Profile.FirstRatings.Draw(Draw(card, 1));
            seconds += _options.Profile.FirstSeconds[rating];
            Review(card, rating, now);
        }

        return new SimulatedDay(begun, reviews, recalled, _due.Count - reviews, seconds / 60, Memorized(now));
    }

    private void FindDue(DateTimeOffset now)
    {
        _due.Clear();
        for (var card = 0; card < _cards.Count; card++)
        {
            if (_cards[card].Due <= now)
                _due.Add((_scheduler.Retrievability(_cards[card], now)!.Value, card));
        }

        _due.Sort();
    }

    private void Review(int card, Rating rating, DateTimeOffset now) => _cards[card] = _scheduler.Review(_cards[card], rating, now, Seed(card, 2));

    private double Memorized(DateTimeOffset now)
    {
        var sum = 0.0;
        foreach (var card in _cards)
            sum += _scheduler.Retrievability(card, now)!.Value;
        return sum;
    }

    private double Draw(int card, int purpose) => new SplitMix64(Seed(card, purpose)).Fraction();

    // Each draw depends on its card and review alone, so that two simulations which differ in one setting differ by that and not by luck.
    private ulong Seed(int card, int purpose) =>
        SplitMix64.Hash(SplitMix64.Hash(_options.Seed + (ulong)card) + ((ulong)_cards[card].Reps * 4) + (ulong)purpose);
}
