namespace ReqflowPrep.Catalog;

/// <summary>How well one fact of an incident is verified, best first.</summary>
public enum Verification
{
    /// <summary>Read in the linked text itself.</summary>
    PrimaryText,

    /// <summary>Read on another page that tells it.</summary>
    OtherPage,

    /// <summary>Taken from a summary of the linked text.</summary>
    Secondary,
}
