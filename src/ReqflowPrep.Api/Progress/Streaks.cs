namespace ReqflowPrep.Api.Progress;

internal static class Streaks
{
    /// <param name="days">The learner days with practice, in any order.</param>
    /// <param name="today">The learner day now.</param>
    public static Streak Of(IEnumerable<int> days, int today)
    {
        var longest = 0;
        var run = 0;
        var last = int.MinValue;
        foreach (var day in days.Distinct().Order())
        {
            run = day == last + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
            last = day;
        }

        return new Streak(last >= today - 1 ? run : 0, longest, last == today);
    }
}
