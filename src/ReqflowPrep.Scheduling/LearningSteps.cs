using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ReqflowPrep.Scheduling;

/// <summary>A list of <see cref="LearningStep"/>s, compared by content; it never changes.</summary>
public sealed class LearningSteps : IReadOnlyList<LearningStep>, IEquatable<LearningSteps>
{
    /// <summary>The most steps a list can have.</summary>
    public const int MaxCount = 20;

    private readonly LearningStep[] _steps;

    /// <summary>Makes a list.</summary>
    /// <param name="steps">In the order in which they are taken; at most <see cref="MaxCount"/>.</param>
    /// <exception cref="ArgumentException">There are too many, or one is the default value instead of a step.</exception>
    public LearningSteps(params IEnumerable<LearningStep> steps)
    {
        _steps = [.. steps];
        if (_steps.Length > MaxCount)
            throw new ArgumentException($"There are {_steps.Length} steps; {MaxCount} is the most.", nameof(steps));
        if (_steps.Contains(default))
            throw new ArgumentException("A step takes at least one minute.", nameof(steps));
    }

    /// <summary>No steps: the first review already schedules in days.</summary>
    public static LearningSteps None { get; } = new();

    /// <inheritdoc/>
    public int Count => _steps.Length;

    /// <inheritdoc/>
    public LearningStep this[int index] => _steps[index];

    /// <summary>Reads a list of steps such as "1m", "10m".</summary>
    /// <param name="texts">One text a step.</param>
    /// <param name="steps">The list, if every text is a step and there are not too many.</param>
    public static bool TryParse(IReadOnlyCollection<string> texts, [NotNullWhen(true)] out LearningSteps? steps)
    {
        ArgumentNullException.ThrowIfNull(texts);
        steps = null;
        if (texts.Count > MaxCount)
            return false;

        var parsed = new List<LearningStep>(texts.Count);
        foreach (var text in texts)
        {
            if (!LearningStep.TryParse(text, out var step))
                return false;
            parsed.Add(step);
        }

        steps = new LearningSteps(parsed);
        return true;
    }

    /// <summary>Reads a list of steps such as "1m", "10m".</summary>
    /// <param name="texts">One text a step.</param>
    /// <exception cref="FormatException">One is not a step, or there are too many.</exception>
    public static LearningSteps Parse(params IReadOnlyCollection<string> texts) => TryParse(texts, out var steps)
        ? steps
        : throw new FormatException($"Expected at most {MaxCount} steps such as 10m, 2h or 1d, not {string.Join(", ", texts)}.");

    /// <summary>One text a step, as <see cref="Parse"/> reads them.</summary>
    public string[] ToStrings() => Array.ConvertAll(_steps, step => step.ToString());

    /// <inheritdoc/>
    public IEnumerator<LearningStep> GetEnumerator() => ((IEnumerable<LearningStep>)_steps).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(LearningSteps? other) => other is not null && _steps.AsSpan().SequenceEqual(other._steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LearningSteps);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var step in _steps)
            hash.Add(step);
        return hash.ToHashCode();
    }

    /// <summary>The steps, separated by spaces.</summary>
    public override string ToString() => string.Join(' ', _steps);
}
