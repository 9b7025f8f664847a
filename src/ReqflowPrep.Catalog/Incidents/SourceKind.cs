namespace ReqflowPrep.Catalog;

/// <summary>Whose words an incident's link leads to.</summary>
public enum SourceKind
{
    /// <summary>The company's own.</summary>
    Operator,

    /// <summary>A newspaper or magazine.</summary>
    Press,

    /// <summary>A forum or mailing list.</summary>
    Discussion,
}
