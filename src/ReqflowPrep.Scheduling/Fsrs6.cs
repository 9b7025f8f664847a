namespace ReqflowPrep.Scheduling;

/// <summary>The memory model of FSRS-6 with one set of weights.</summary>
/// <remarks>
/// Formulas: the open-spaced-repetition wiki ("The Algorithm"), as fsrs-rs and ts-fsrs have them. G is the rating 1 to 4, t the days since the last review,
/// S stability, D difficulty, R retrievability. All in double: single precision loses the fourth digit of S near its floor.
/// </remarks>
public sealed class Fsrs6 : IMemoryModel
{
    private readonly FirstStates _first;
    private readonly DifficultyRule _difficulty;
    private readonly ForgettingCurve _curve;
    private readonly RecallRule _recall;
    private readonly LapseRule _lapse;
    private readonly SameDayRule _sameDay;
    private readonly bool _shortTerm;

    /// <summary>Makes the model.</summary>
    /// <param name="parameters">The weights.</param>
    /// <param name="enableShortTerm">Whether a second review on a learner day has formulas of its own (w17–w19); if not, it is one with t = 0, and a lapse is
    /// bounded by the stability before it alone.</param>
    public Fsrs6(FsrsParameters parameters, bool enableShortTerm = true)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = parameters;
        _shortTerm = enableShortTerm;
        _first = new FirstStates(parameters);
        _difficulty = new DifficultyRule(parameters);
        _curve = new ForgettingCurve(parameters[20]);
        _recall = new RecallRule(parameters);
        _lapse = new LapseRule(parameters, enableShortTerm);
        _sameDay = new SameDayRule(parameters);
    }

    /// <summary>The weights in force.</summary>
    public FsrsParameters Parameters { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The rating is none of the four, or the time is negative or not a number.</exception>
    public MemoryState After(MemoryState? before, double elapsedDays, Rating rating)
    {
        if (rating is < Rating.Again or > Rating.Easy)
            throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is Again, Hard, Good or Easy.");
        if (before is not { } memory)
            return _first.Of(rating);
        if (!(elapsedDays >= 0))
            throw new ArgumentOutOfRangeException(nameof(elapsedDays), elapsedDays, "Elapsed days are at least 0.");

        return new MemoryState(
            Clamped(StabilityAfter(memory, elapsedDays, rating)),
            _difficulty.Next(memory.Difficulty, rating));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or not a number.</exception>
    public FourMemoryStates AfterEach(MemoryState? before, double elapsedDays)
    {
        if (before is not { } memory)
            return new FourMemoryStates(null, _first.Of(Rating.Again), _first.Of(Rating.Hard), _first.Of(Rating.Good), _first.Of(Rating.Easy));
        if (!(elapsedDays >= 0))
            throw new ArgumentOutOfRangeException(nameof(elapsedDays), elapsedDays, "Elapsed days are at least 0.");

        var (s, d) = memory;
        var r = _curve.Retrievability(elapsedDays, s);
        double again, hard, good, easy;
        if (_shortTerm && elapsedDays == 0)
        {
            var damping = _sameDay.Damping(s);
            again = _sameDay.Next(s, damping, Rating.Again);
            hard = _sameDay.Next(s, damping, Rating.Hard);
            good = _sameDay.Next(s, damping, Rating.Good);
            easy = _sameDay.Next(s, damping, Rating.Easy);
        }
        else
        {
            var gain = _recall.Gain(s, d, r);
            again = _lapse.Next(s, d, r);
            hard = _recall.Next(s, gain, Rating.Hard);
            good = _recall.Next(s, gain, Rating.Good);
            easy = _recall.Next(s, gain, Rating.Easy);
        }

        return new FourMemoryStates(
            r,
            new MemoryState(Clamped(again), _difficulty.Next(d, Rating.Again)),
            new MemoryState(Clamped(hard), _difficulty.Next(d, Rating.Hard)),
            new MemoryState(Clamped(good), _difficulty.Next(d, Rating.Good)),
            new MemoryState(Clamped(easy), _difficulty.Next(d, Rating.Easy)));
    }

    /// <inheritdoc/>
    public double Retrievability(MemoryState memory, double elapsedDays) => _curve.Retrievability(elapsedDays, memory.Stability);

    /// <inheritdoc/>
    public double DaysUntil(MemoryState memory, double retention) => memory.Stability * _curve.DaysPerStability(retention);

    /// <inheritdoc/>
    public Func<MemoryState, double> DaysUntil(double retention)
    {
        var daysPerStability = _curve.DaysPerStability(retention);
        return memory => memory.Stability * daysPerStability;
    }

    /// <summary>S after a review; it sees D as it was before the same review changed it.</summary>
    private double StabilityAfter(MemoryState memory, double elapsedDays, Rating rating)
    {
        var (s, d) = memory;
        if (_shortTerm && elapsedDays == 0)
            return _sameDay.Next(s, _sameDay.Damping(s), rating);

        var r = _curve.Retrievability(elapsedDays, s);
        return rating == Rating.Again ? _lapse.Next(s, d, r) : _recall.Next(s, _recall.Gain(s, d, r), rating);
    }

    private static double Clamped(double stability) => Math.Clamp(stability, MemoryState.MinStability, MemoryState.MaxStability);
}
