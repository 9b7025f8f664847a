namespace ReqflowPrep.Catalog;

/// <summary>What a search can find, in the order in which equally good hits are shown.</summary>
public enum SearchKind
{
    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A gotcha.</summary>
    Gotcha,

    /// <summary>What an incident shows about a concept.</summary>
    Postmortem,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A flash card.</summary>
    Card,
}
