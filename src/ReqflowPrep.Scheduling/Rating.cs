namespace ReqflowPrep.Scheduling;

/// <summary>How well a learner recalled an item. Everything but <see cref="Again"/> counts as a recall.</summary>
public enum Rating
{
    /// <summary>Forgotten.</summary>
    Again = 1,

    /// <summary>Recalled with serious effort. A pass: learners who mean "forgotten" must not press it.</summary>
    Hard = 2,

    /// <summary>Recalled after a little thought.</summary>
    Good = 3,

    /// <summary>Recalled at once.</summary>
    Easy = 4,
}
