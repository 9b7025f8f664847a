namespace ReqflowPrep.Api.Hosting;

public static class PlainText
{
    /// <summary>The position of the first character that is not text, or null.</summary>
    public static int? FirstFault(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) return i;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(c)) return i;
        }

        return null;
    }
}
