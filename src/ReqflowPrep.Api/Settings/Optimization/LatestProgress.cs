using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Settings;

/// <summary>Keeps how far a training is for whoever looks now and then.</summary>
internal sealed class LatestProgress : IProgress<TrainingProgress>
{
    private double _fraction;

    /// <summary>0 to 1.</summary>
    public double Fraction => Volatile.Read(ref _fraction);

    public void Report(TrainingProgress value) => Volatile.Write(ref _fraction, value.Total == 0 ? 0 : Math.Clamp((double)value.Done / value.Total, 0, 1));
}
