using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>What each of the four ratings would give.</summary>
public sealed record PreviewView(ScheduledView Again, ScheduledView Hard, ScheduledView Good, ScheduledView Easy)
{
    internal static PreviewView Of(in ReviewPreview preview) =>
        new(ScheduledView.Of(preview.Again), ScheduledView.Of(preview.Hard), ScheduledView.Of(preview.Good), ScheduledView.Of(preview.Easy));
}
