namespace ReqflowPrep.Catalog;

/// <summary>How much a concept asks of its reader, easiest first.</summary>
public enum Difficulty
{
    /// <summary>Needs no other system-design knowledge.</summary>
    Beginner,

    /// <summary>Builds on the basics.</summary>
    Intermediate,

    /// <summary>Builds on other concepts and their limits.</summary>
    Advanced,
}
