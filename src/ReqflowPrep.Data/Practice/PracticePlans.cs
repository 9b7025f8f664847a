using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

public static class PracticePlans
{
    /// <summary>The plan of the learner in scope; null when the account is gone.</summary>
    public static async Task<PracticePlan?> FindPlanAsync(this ReqflowDbContext db, CancellationToken cancel)
    {
        var settings = await db.Settings.SingleOrDefaultAsync(cancel);
        return settings is null ? null : new PracticePlan(settings, await db.ParametersOfAsync(settings, cancel));
    }

    public static async Task<FsrsParameters> ParametersOfAsync(this ReqflowDbContext db, LearnerSettings settings, CancellationToken cancel)
    {
        if (settings.ParameterSetVersion == 0) return FsrsParameters.Default;
        var set = await db.ParameterSets.AsNoTracking().SingleAsync(s => s.Version == settings.ParameterSetVersion, cancel);
        return FsrsParameters.Create(set.Weights);
    }
}
