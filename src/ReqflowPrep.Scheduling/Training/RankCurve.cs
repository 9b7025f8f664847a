namespace ReqflowPrep.Scheduling.Training;

/// <summary>The area under the ROC curve, by ranks (Mann and Whitney): ties count half.</summary>
internal static class RankCurve
{
    /// <summary>The area, 0 to 1; NaN unless there are both recalled and forgotten items.</summary>
    /// <param name="items">The predictions; they come back sorted.</param>
    public static double Area(List<(double Predicted, bool Recalled)> items)
    {
        items.Sort(static (a, b) => a.Predicted.CompareTo(b.Predicted));
        var (recalled, rankSum) = (0L, 0.0);
        for (var start = 0; start < items.Count;)
        {
            var end = start + 1;
            while (end < items.Count && items[end].Predicted == items[start].Predicted)
                end++;

            // Ranks start + 1 to end, shared alike.
            var rank = (start + 1 + end) / 2.0;
            for (; start < end; start++)
            {
                if (!items[start].Recalled)
                    continue;
                recalled++;
                rankSum += rank;
            }
        }

        var forgotten = items.Count - recalled;
        return recalled == 0 || forgotten == 0 ? double.NaN : (rankSum - (recalled * (recalled + 1) / 2.0)) / ((double)recalled * forgotten);
    }
}
