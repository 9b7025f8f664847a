namespace ReqflowPrep.Grading;
internal static class Tuning
{
    public static float Get(string name, float def) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } v ? float.Parse(v, System.Globalization.CultureInfo.InvariantCulture) : def;
    public static readonly float Unknown = Get("UNKNOWN", 0f);
    public static readonly float Chars = Get("CHARS", 1f);
    public static readonly float C = Get("C", 10f);
    public static readonly float BiasK = Get("BIASK", 1f);
}
