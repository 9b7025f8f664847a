namespace ReqflowPrep.Catalog;

/// <summary>What a flash card asks about.</summary>
public enum CardKind
{
    /// <summary>The concept itself.</summary>
    Concept,

    /// <summary>One of the concept's gotchas.</summary>
    Gotcha,

    /// <summary>One of the concept's incidents.</summary>
    Postmortem,
}
