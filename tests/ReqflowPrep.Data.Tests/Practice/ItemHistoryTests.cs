using ReqflowPrep.Scheduling;
using static ReqflowPrep.Data.Tests.Rows;

namespace ReqflowPrep.Data.Tests;

public sealed class ItemHistoryTests
{
    private static readonly HashSet<string> NothingUndone = [];

    [Fact]
    public void ReviewsComeInTheOrderOfTheirInstants()
    {
        var history = new ItemHistory([Row(1, LogKind.Review, "a", Rating.Good, day: 5), Row(2, LogKind.Review, "b", Rating.Hard, day: 3), Row(3, LogKind.Review, "c", Rating.Easy, day: 5)], NothingUndone);

        Assert.Equal(["b", "a", "c"], history.Reviews.Select(r => r.SubjectId));
        Assert.Equal(3, history.Newest!.Sequence);
    }

    [Fact]
    public void ALaterRowOfAnOperationHasTheLastWordOnItsRating()
    {
        var history = new ItemHistory([Row(1, LogKind.Attempt, "a", Rating.Again, day: 0), Row(2, LogKind.Probe, "a", Rating.Hard, day: 0), Row(3, LogKind.Override, "a", Rating.Good, day: 0)], NothingUndone);

        var review = Assert.Single(history.Reviews);
        Assert.Equal((Rating.Good, 1L, Start, 1ul), (review.Rating, review.Sequence, review.At, review.FuzzSeed));
    }

    [Fact]
    public void AnOverrideWithoutARatingRemovesTheReview()
    {
        var history = new ItemHistory([Row(1, LogKind.Attempt, "a", Rating.Good, day: 0), Row(2, LogKind.Override, "a", null, day: 0)], NothingUndone);

        Assert.Empty(history.Reviews);
        Assert.Equal(2, history.Newest!.Sequence);
    }

    [Fact]
    public void WhatDoesNotCountIsLeftOut()
    {
        var history = new ItemHistory([Row(1, LogKind.Attempt, "a", Rating.Good, day: 0, counts: false), Row(2, LogKind.Probe, "b", Rating.Hard, day: 0, counts: false)], NothingUndone);

        Assert.Empty(history.Reviews);
        Assert.Null(history.Newest);
    }

    [Fact]
    public void AnUndoneOperationIsLeftOutWithAllItsRows()
    {
        var rows = new[] { Row(1, LogKind.Review, "a", Rating.Good, day: 0), Row(2, LogKind.Attempt, "b", Rating.Again, day: 1), Row(3, LogKind.Probe, "b", Rating.Hard, day: 1), Row(4, LogKind.Undo, "b", null, day: 1, counts: false) };

        var history = new ItemHistory(rows, new HashSet<string> { "b" });

        Assert.Equal("a", Assert.Single(history.Reviews).SubjectId);
        Assert.Equal(1, history.Newest!.Sequence);
    }

    [Fact]
    public void ARescheduleIsNoReview()
    {
        var history = new ItemHistory([Row(1, LogKind.Review, "a", Rating.Good, day: 0), Row(2, LogKind.Reschedule, "r", null, day: 1)], NothingUndone);

        Assert.Single(history.Reviews);
        Assert.Equal(LogKind.Reschedule, history.Newest!.Kind);
    }
}
