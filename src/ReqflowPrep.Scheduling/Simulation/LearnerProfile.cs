namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>How a learner rates and how long that takes. The defaults are the means of many flash-card logs that fsrs-rs simulates with.</summary>
public sealed record LearnerProfile
{
    /// <summary>How likely each rating is at the first review, in any unit.</summary>
    /// <exception cref="ArgumentException">A share is negative or not a number, or all are 0.</exception>
    public RatingValues FirstRatings
    {
        get;
        init => field = Shares(value);
    } = new(0.24, 0.094, 0.495, 0.171);

    /// <summary>How likely each rating is once the card was recalled, in any unit; that of Again is not used.</summary>
    /// <exception cref="ArgumentException">A share is negative or not a number, or all are 0.</exception>
    public RatingValues RecallRatings
    {
        get;
        init => field = Shares(value with { Again = 0 });
    } = new(0, 0.224, 0.631, 0.145);

    /// <summary>Seconds that a first review takes, with all repetitions on the same day that its rating leads to.</summary>
    /// <exception cref="ArgumentException">A time is negative or not a number.</exception>
    public RatingValues FirstSeconds
    {
        get;
        init => field = Amounts(value);
    } = new(33.79, 24.3, 13.68, 6.5);

    /// <summary>Seconds that a later review takes, with all repetitions on the same day that its rating leads to.</summary>
    /// <exception cref="ArgumentException">A time is negative or not a number.</exception>
    public RatingValues ReviewSeconds
    {
        get;
        init => field = Amounts(value);
    } = new(23.0, 11.68, 7.33, 5.6);

    private static RatingValues Amounts(RatingValues value) =>
        value.AreAmounts ? value : throw new ArgumentException("Each number is finite and at least 0.", nameof(value));

    private static RatingValues Shares(RatingValues value) =>
        Amounts(value).Again + value.Hard + value.Good + value.Easy > 0 ? value : throw new ArgumentException("One share at least is above 0.", nameof(value));
}
