namespace ReqflowPrep.Data;

/// <summary>The room that the database gives to the catalog's stable ids (two parts of at most 64 characters and a dot).</summary>
public static class ContentIds
{
    public const int MaxLength = 160;
}
