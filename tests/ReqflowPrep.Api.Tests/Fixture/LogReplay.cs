using System.Globalization;
using ReqflowPrep.Api.Export;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

/// <summary>Reads an exported log by the rules of the design, apart from the service's own reading, and replays it with the scheduler.</summary>
public static class LogReplay
{
    /// <summary>Asserts that every memory is what a replay of the log gives, and that there are no others.</summary>
    public static void MemoriesFollowTheLog(this AccountExport export)
    {
        var expected = export.Replay();
        Assert.Equal(
            expected.Keys.Select(k => k.ToString()).Order(StringComparer.Ordinal),
            export.Memories.Select(m => Key(m.ItemType, m.ItemId, m.CriterionId).ToString()).Order(StringComparer.Ordinal));
        foreach (var memory in export.Memories)
        {
            var card = expected[Key(memory.ItemType, memory.ItemId, memory.CriterionId)];
            Assert.Equal(card.Memory!.Value.Stability, memory.Stability);
            Assert.Equal(card.Memory.Value.Difficulty, memory.Difficulty);
            Assert.Equal(card.LastReview, memory.LastReview);
            Assert.Equal((card.Reps, card.Lapses), (memory.Reps, memory.Lapses));
        }
    }

    public static Dictionary<ItemKey, ScheduledCard> Replay(this AccountExport export)
    {
        var undone = export.ReviewLog.Where(r => r.Kind == LogKind.Undo).Select(r => r.SubjectId).ToHashSet();
        var cards = new Dictionary<ItemKey, ScheduledCard>();
        foreach (var item in export.ReviewLog.Where(r => r.Counts && !undone.Contains(r.SubjectId)).GroupBy(r => Key(r.ItemType, r.ItemId, r.CriterionId)))
        {
            var reviews = new List<PastReview>();
            foreach (var operation in item.GroupBy(r => r.SubjectId).OrderBy(o => o.First().At).ThenBy(o => o.First().Sequence))
            {
                // The newest row of an operation has the last word on its rating; its first one says when it was.
                if (operation.MaxBy(r => r.Sequence)!.Rating is not { } rating) continue;
                var first = operation.MinBy(r => r.Sequence)!;
                reviews.Add(new PastReview(rating, first.At, ulong.Parse(first.FuzzSeed, CultureInfo.InvariantCulture)));
            }

            if (reviews.Count > 0) cards[item.Key] = export.SchedulerFor(item.Key.Type).Replay(reviews).Last().Card;
        }

        return cards;
    }

    /// <summary>How the learner's settings schedule cards or criteria.</summary>
    public static Scheduler SchedulerFor(this AccountExport export, ItemType type)
    {
        var settings = export.Settings;
        var options = new SchedulerOptions
        {
            Parameters = FsrsParameters.Create([.. settings.Parameters]),
            DesiredRetention = settings.DesiredRetention,
            MaximumInterval = settings.MaximumInterval,
            LearningSteps = LearningSteps.Parse([.. settings.LearningSteps]),
            RelearningSteps = LearningSteps.Parse([.. settings.RelearningSteps]),
        };
        return new Scheduler(type == ItemType.Card ? options : options.WithoutSteps(), new DayBoundary(TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone), settings.RolloverHour));
    }

    public static ExportedMemory Memory(this AccountExport export, string itemId, string? criterionId = null) =>
        export.Memories.Single(m => m.ItemId == itemId && m.CriterionId == criterionId);

    /// <summary>The rows that were there before are still there, unchanged and in their place.</summary>
    public static void OnlyAppendsTo(this AccountExport after, AccountExport before)
    {
        Assert.Equal(before.ReviewLog, after.ReviewLog.Take(before.ReviewLog.Count));
        after.IsInOneLine();
    }

    /// <summary>Every row has a place of its own behind those before it.</summary>
    public static void IsInOneLine(this AccountExport export) =>
        Assert.All(export.ReviewLog.Zip(export.ReviewLog.Skip(1)), rows => Assert.True(rows.First.Sequence < rows.Second.Sequence));

    private static ItemKey Key(ItemType type, string itemId, string? criterionId) => new(type, itemId, criterionId ?? "");
}
