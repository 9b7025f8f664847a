using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ReqflowPrep.Scheduling;

/// <summary>A short delay before a card is shown again while it is learned: whole minutes, written "1m", "10m", "2h" or "1d".</summary>
public readonly record struct LearningStep
{
    /// <summary>The longest step: a year.</summary>
    public const int MaxMinutes = 365 * MinutesPerDay;

    private const int MinutesPerHour = 60;
    private const int MinutesPerDay = 24 * MinutesPerHour;

    /// <summary>Makes a step.</summary>
    /// <param name="minutes">1 to <see cref="MaxMinutes"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public LearningStep(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MaxMinutes);
        Minutes = minutes;
    }

    /// <summary>The delay in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The delay.</summary>
    public TimeSpan Delay => TimeSpan.FromMinutes(Minutes);

    /// <summary>Reads a whole number followed by m, h or d.</summary>
    /// <param name="text">Such as "10m".</param>
    /// <param name="step">The step, if it is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out LearningStep step)
    {
        step = default;
        var unit = text is { Length: > 1 } ? MinutesIn(text[^1]) : 0;
        if (unit == 0 || !int.TryParse(text.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return false;

        var minutes = (long)count * unit;
        if (minutes is < 1 or > MaxMinutes)
            return false;

        step = new LearningStep((int)minutes);
        return true;
    }

    /// <summary>The shortest text that reads back as this step: days if whole, else hours if whole, else minutes.</summary>
    public override string ToString() => Minutes switch
    {
        _ when Minutes % MinutesPerDay == 0 => string.Create(CultureInfo.InvariantCulture, $"{Minutes / MinutesPerDay}d"),
        _ when Minutes % MinutesPerHour == 0 => string.Create(CultureInfo.InvariantCulture, $"{Minutes / MinutesPerHour}h"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Minutes}m"),
    };

    private static int MinutesIn(char unit) => unit switch
    {
        'm' => 1,
        'h' => MinutesPerHour,
        'd' => MinutesPerDay,
        _ => 0,
    };
}
