namespace ReqflowPrep.Scheduling;

/// <summary>Which step comes next: Again the first, Hard the same with a delay of its own, Good the next. No step left means an interval in days (null).</summary>
internal sealed class StepRule
{
    private readonly int[] _minutes;
    private readonly int _hardMinutes;

    public StepRule(LearningSteps steps)
    {
        _minutes = [.. steps.Select(step => step.Minutes)];
        _hardMinutes = HardMinutes(_minutes);
    }

    public Delay? Again(CardState state) => _minutes.Length > 0 ? Delay.OfStep(state, 0, _minutes[0]) : null;

    public Delay? Hard(CardState state, int step) => step < _minutes.Length ? Delay.OfStep(state, step, _hardMinutes) : null;

    public Delay? Good(CardState state, int step) => step + 1 < _minutes.Length ? Delay.OfStep(state, step + 1, _minutes[step + 1]) : null;

    /// <summary>
    /// Again on a card in review. Its step is 0 unless a step of a day or more put it there: then, as in ts-fsrs, relearning goes on from the same index if there is one.
    /// </summary>
    public Delay? Lapse(int step) => step < _minutes.Length ? Delay.OfStep(CardState.Relearning, 0, _minutes[step]) : null;

    // Between the first two steps, or half as long again as the only one; in whole minutes, half up. The same at every index (ts-fsrs; Anki repeats a later step).
    private static int HardMinutes(int[] minutes) => minutes.Length switch
    {
        0 => 0,
        1 => (int)Math.Round(1.5 * minutes[0], MidpointRounding.AwayFromZero),
        _ => (int)Math.Round((minutes[0] + minutes[1]) / 2.0, MidpointRounding.AwayFromZero),
    };
}
