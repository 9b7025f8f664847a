namespace ReqflowPrep.Data;

/// <summary>The rows of one item, read as the log means them: later rows amend or take back what earlier ones said.</summary>
public sealed class ItemHistory
{
    private readonly List<LogRow> _live;

    /// <param name="rows">All rows of the item.</param>
    /// <param name="undone">The operations that the learner took back.</param>
    public ItemHistory(IEnumerable<LogRow> rows, IReadOnlySet<string> undone)
    {
        _live = [.. rows.Where(r => r.Counts && !undone.Contains(r.SubjectId)).OrderBy(r => r.Sequence)];
        Reviews =
        [
            .. _live.Where(r => r.Kind != LogKind.Reschedule)
                .GroupBy(r => r.SubjectId)
                .Select(rows => (First: rows.First(), Last: rows.Last()))
                .Where(r => r.Last.Rating is not null)
                .Select(r => new EffectiveReview(r.First.SubjectId, r.First.Sequence, r.First.At, r.First.LearnerDay, r.Last.Rating!.Value, r.First.FuzzSeed))
                .OrderBy(r => r.At).ThenBy(r => r.Sequence),
        ];
    }

    /// <summary>The reviews that count, in the order of the instants that they count for.</summary>
    public IReadOnlyList<EffectiveReview> Reviews { get; }

    /// <summary>The newest row that stands.</summary>
    public LogRow? Newest => _live.Count == 0 ? null : _live[^1];
}
