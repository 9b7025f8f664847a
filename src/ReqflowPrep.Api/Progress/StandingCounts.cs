using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Progress;

/// <summary>Adds up how items stand.</summary>
internal sealed class StandingCounts
{
    private int _items;
    private int _met;
    private double _recall;
    private int _reviews;
    private int _remembered;

    public void Add(Memory? memory, IReadOnlyList<EffectiveReview> reviews, PracticePlan plan, DateTimeOffset now)
    {
        _items++;
        if (memory is not null)
        {
            _met++;
            _recall += plan.Retrievability(memory, now);
        }

        for (var i = 1; i < reviews.Count; i++)
        {
            if (reviews[i].LearnerDay <= reviews[i - 1].LearnerDay) continue;
            _reviews++;
            if (reviews[i].Rating != Rating.Again) _remembered++;
        }
    }

    public Standing ToStanding() => new(
        _items, _met, _items == 0 ? 0 : (double)_met / _items, _met == 0 ? null : _recall / _met, _reviews, _reviews == 0 ? null : (double)_remembered / _reviews);
}
