using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

public static class ParameterKeeping
{
    /// <summary>Gives weights a version, so that log rows can say that they were in force.</summary>
    /// <returns>The version; 0 for the defaults, which are not stored.</returns>
    public static async Task<int> KeepAsync(this LearnerTransaction write, FsrsParameters parameters, ParameterSource source, CancellationToken cancel)
    {
        if (parameters.Equals(FsrsParameters.Default)) return 0;
        var version = 1 + (await write.Db.ParameterSets.MaxAsync(s => (int?)s.Version, cancel) ?? 0);
        write.Db.ParameterSets.Add(new ParameterSet
        {
            LearnerId = write.LearnerId,
            Version = version,
            Weights = parameters.ToArray(),
            Source = source,
            CreatedAt = write.Now,
        });
        return version;
    }
}
