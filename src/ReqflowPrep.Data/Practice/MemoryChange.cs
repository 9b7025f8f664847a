using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>Carries a state between the scheduler's card, the memory table and the log.</summary>
public static class MemoryChange
{
    public static ScheduledCard ToCard(this Memory memory) => new(
        memory.State, new MemoryState(memory.Stability, memory.Difficulty), memory.Step, memory.Due, memory.LastReview, memory.ScheduledDays, memory.Reps, memory.Lapses);

    public static ScheduledCard CardOrNew(this Memory? memory) => memory?.ToCard() ?? ScheduledCard.New;

    public static ScheduleAfter ToAfter(this Memory memory) => new()
    {
        State = memory.State,
        Stability = memory.Stability,
        Difficulty = memory.Difficulty,
        Step = memory.Step,
        ScheduledDays = memory.ScheduledDays,
        Due = memory.Due,
    };

    /// <summary>Takes over everything: what a review does.</summary>
    public static void Become(this Memory memory, in ScheduledCard card, int lastDay)
    {
        memory.Remember(card, lastDay);
        memory.State = card.State;
        memory.Step = card.Step;
        memory.ScheduledDays = card.ScheduledDays;
        memory.Due = card.Due;
    }

    /// <summary>Takes over what a replay decides and leaves the due date where it is: what changed parameters do.</summary>
    public static void Remember(this Memory memory, in ScheduledCard card, int lastDay)
    {
        memory.Stability = card.Memory!.Value.Stability;
        memory.Difficulty = card.Memory.Value.Difficulty;
        memory.LastReview = card.LastReview!.Value;
        memory.LastDay = lastDay;
        memory.Reps = card.Reps;
        memory.Lapses = card.Lapses;
    }

    /// <summary>Goes back to the schedule that an earlier row left: what an undo does.</summary>
    public static void Restore(this Memory memory, ScheduleAfter earlier)
    {
        memory.State = earlier.State;
        memory.Step = earlier.Step;
        memory.ScheduledDays = earlier.ScheduledDays;
        memory.Due = earlier.Due;
    }
}
