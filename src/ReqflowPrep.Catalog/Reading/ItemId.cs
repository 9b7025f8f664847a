namespace ReqflowPrep.Catalog.Reading;

/// <summary>The grammar of ids: lower-case words with hyphens, 2 to 64 characters.</summary>
internal static class ItemId
{
    public const string Grammar = "2 to 64 characters of a-z, 0-9 and single hyphens inside";

    public static bool IsValid(string id)
    {
        if (id.Length is < 2 or > 64 || id[0] == '-' || id[^1] == '-')
            return false;
        for (var i = 0; i < id.Length; i++)
        {
            var isHyphen = id[i] == '-';
            if (!char.IsAsciiLetterLower(id[i]) && !char.IsAsciiDigit(id[i]) && !isHyphen)
                return false;
            if (isHyphen && id[i - 1] == '-')
                return false;
        }

        return true;
    }

    /// <summary>The id of an item in the whole catalog.</summary>
    public static string Full(string concept, string local) => $"{concept}.{local}";

    /// <summary>The part of a full id after the concept.</summary>
    public static string Local(string full) => full[(full.IndexOf('.') + 1)..];
}
