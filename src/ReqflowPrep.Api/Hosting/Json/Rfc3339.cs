using System.Globalization;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Times with an explicit offset; a time without one means another instant on every server, and is refused.</summary>
public static class Rfc3339
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
    ];

    public static bool TryParse(string? text, out DateTimeOffset instant)
    {
        instant = default;
        if (text is null || !(text.EndsWith('Z') || text.EndsWith('z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-ddT".Length)) return false;
        if (!DateTimeOffset.TryParseExact(text.ToUpperInvariant(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed)) return false;
        instant = parsed.ToUniversalTime().ToMilliseconds();
        return true;
    }

    /// <summary>Cuts to the millisecond, the finest that both databases keep.</summary>
    public static DateTimeOffset ToMilliseconds(this DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    public static DateTimeOffset NowInMilliseconds(this TimeProvider clock) => clock.GetUtcNow().ToMilliseconds();
}
