namespace ReqflowPrep.Scheduling.Training;

/// <summary>Leaves out cards whose first interval is so rare that it says more about a holiday or an import than about memory.</summary>
/// <remarks>
/// Per first rating the rarest groups go until 5 % of the cards (at least 20) would be exceeded; of the rest those stay that have 6 cards and are not longer than
/// 100 days, or 365 after Easy.
/// </remarks>
internal static class OutlierFilter
{
    private const int FewestCards = 6;

    /// <summary>The groups that stay.</summary>
    public static List<FirstRecalls> Keep(List<FirstRecalls> groups)
    {
        var kept = new List<FirstRecalls>();
        foreach (var rating in groups.GroupBy(group => group.Rating))
        {
            var allowance = Math.Max(20, rating.Sum(group => group.Count) / 20);
            var removed = 0;
            foreach (var group in rating.OrderBy(group => group.Count).ThenBy(group => group.Days))
            {
                if (removed + group.Count < allowance)
                    removed += group.Count;
                else if (group.Count >= FewestCards && group.Days <= LongestDays(group.Rating))
                    kept.Add(group);
            }
        }

        return kept;
    }

    private static int LongestDays(int rating) => rating == (int)Rating.Easy ? 365 : 100;
}
