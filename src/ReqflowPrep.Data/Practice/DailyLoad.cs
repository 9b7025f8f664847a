using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>How many items are due on each learner day. What is overdue is today's work, so all days that have passed carry it together.</summary>
internal sealed class DailyLoad(int today)
{
    private readonly Dictionary<int, int> _due = [];

    public void Add(int day)
    {
        day = Math.Max(day, today);
        _due[day] = _due.GetValueOrDefault(day) + 1;
    }

    /// <summary>The load of each day of a range of intervals, the shortest first.</summary>
    public int[] Of(int lastDay, FuzzRange range)
    {
        var counts = new int[range.Maximum - range.Minimum + 1];
        for (var i = 0; i < counts.Length; i++) counts[i] = _due.GetValueOrDefault(Math.Max(lastDay + range.Minimum + i, today));
        return counts;
    }
}
