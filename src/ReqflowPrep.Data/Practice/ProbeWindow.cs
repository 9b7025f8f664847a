namespace ReqflowPrep.Data;

public static class ProbeWindow
{
    /// <summary>A probe counts on the learner day of its attempt and before the next review of its criterion.</summary>
    public static async Task<bool> IsOpenForProbeAsync(this LearnerTransaction write, Attempt attempt, ItemKey item, CancellationToken cancel)
    {
        if (write.Today != attempt.LearnerDay) return false;
        var history = new ItemHistory(await write.RowsOfAsync(item, cancel), await write.UndoneAsync(cancel));
        return history.Reviews.Count > 0 && history.Reviews[^1].SubjectId == attempt.Id;
    }
}
