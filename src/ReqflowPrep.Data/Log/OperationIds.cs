namespace ReqflowPrep.Data;

/// <summary>The ids that clients may make for their writes.</summary>
public static class OperationIds
{
    public const int MaxLength = 64;

    /// <summary>Letters, digits, dot, underscore, hyphen: safe in a URL, since an attempt is found under the id of its operation.</summary>
    public const string Pattern = "^[A-Za-z0-9._-]{1,64}$";
}
