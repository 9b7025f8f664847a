namespace ReqflowPrep.Grading.Llm;

/// <summary>Which language model to ask, and how. A class and no record: a record would print the key with everything else.</summary>
public sealed class LlmGraderSettings
{
    /// <summary>Where the settings are.</summary>
    public const string Section = "Reqflow:LlmGrader";

    private const double LongestTimeout = 300;
    private const int MostCacheEntries = 1_000_000;

    /// <summary>The base address of an OpenAI-compatible server, for example <c>http://localhost:11434/v1</c>. Blank, with a blank model, for no language model.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The model's name as that server knows it.</summary>
    public string Model { get; init; } = "";

    /// <summary>What the server asks for; blank for one that asks for none. Never written to a log.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>How long an attempt waits for the model, a second try included; above 0, up to 300.</summary>
    public double TimeoutSeconds { get; init; } = 20;

    /// <summary>How many judgments are kept in memory; 0 keeps none.</summary>
    public int CacheEntries { get; init; } = 1_000;

    /// <summary>Whether there is a language model to ask.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Endpoint) || !string.IsNullOrWhiteSpace(Model);

    /// <summary>Host and port that answers are sent to.</summary>
    public string Host => new Uri(Endpoint).Authority;

    /// <summary>What is wrong with configured settings, naming the key; null when nothing is.</summary>
    public string? FindFault()
    {
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return $"{Section}:Endpoint must be an http or https address such as http://localhost:11434/v1.";
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            return $"{Section}:Endpoint must hold neither credentials nor a query: a key belongs into {Section}:ApiKey.";
        if (string.IsNullOrWhiteSpace(Model))
            return $"{Section}:Model must name a model of the server at {Section}:Endpoint.";
        if (!ApiKey.All(c => c is > ' ' and <= '~'))
            return $"{Section}:ApiKey must be printable ASCII without spaces or line ends.";
        if (!(TimeoutSeconds is > 0 and <= LongestTimeout))
            return $"{Section}:TimeoutSeconds must be above 0 and at most {LongestTimeout}.";
        if (CacheEntries is < 0 or > MostCacheEntries)
            return $"{Section}:CacheEntries must be 0 to {MostCacheEntries}.";
        return null;
    }
}
