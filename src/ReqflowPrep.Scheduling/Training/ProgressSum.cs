namespace ReqflowPrep.Scheduling.Training;

/// <summary>Adds up the progress of several fits for one listener, which is told by one thread at a time and never a smaller number than before.</summary>
internal sealed class ProgressSum(IProgress<TrainingProgress> listener, int parts)
{
    private readonly Lock _lock = new();
    private readonly TrainingProgress[] _parts = new TrainingProgress[parts];

    /// <summary>What one fit reports to.</summary>
    public IProgress<TrainingProgress> Part(int index) => new Listener(this, index);

    private void Report(int index, TrainingProgress progress)
    {
        lock (_lock)
        {
            _parts[index] = progress;

            // A fit that has not begun will be about as long as the longest that has.
            var longest = _parts.Max(part => part.Total);
            listener.Report(new TrainingProgress(_parts.Sum(part => part.Done), longest * _parts.Length));
        }
    }

    private sealed class Listener(ProgressSum sum, int index) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => sum.Report(index, value);
    }
}
