namespace ReqflowPrep.Catalog;

/// <summary>What a learner practises.</summary>
public enum StudyItemKind
{
    /// <summary>A flash card.</summary>
    Card,

    /// <summary>An interview-angle question.</summary>
    Question,
}
