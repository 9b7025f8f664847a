using System.Globalization;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>
/// Reads the calibration that the evaluation tool wrote: a line a table, its name first, then its numbers; phrases one a line, indented.
/// </summary>
internal static class CalibrationText
{
    /// <summary>Reads the phrases of contradiction and of claims.</summary>
    public static Phrases ReadPhrases(IReadOnlyList<string> lines)
    {
        var next = 0;
        return new(ReadTable(), ReadTable());

        PhraseTable ReadTable()
        {
            var bias = Numbers(lines[next++])[0];
            var weights = new Dictionary<string, double>(StringComparer.Ordinal);
            for (; lines[next].StartsWith(' '); next++)
            {
                var end = lines[next].LastIndexOf(' ');
                weights.Add(lines[next][1..end], Number(lines[next][(end + 1)..]));
            }

            return new(weights, bias);
        }
    }

    /// <summary>Reads a calibration.</summary>
    public static CalibrationModel Read(IReadOnlyList<string> lines, Phrases phrases)
    {
        var next = 0;
        return new(Numbers(lines[next++])[0], phrases, ReadTrees(), ReadTrees(), ReadAnswer(), ReadAnswer());

        Trees ReadTrees() => new(
            Numbers(lines[next++])[0],
            [.. Numbers(lines[next++]).Select(number => (int)number)],
            Array.ConvertAll(Numbers(lines[next++]), number => (float)number),
            Array.ConvertAll(Numbers(lines[next++]), number => (float)number));

        AnswerModel ReadAnswer() => new(ReadPair(), ReadPair());

        PairModel ReadPair()
        {
            var linear = Numbers(lines[next++]);
            var boosted = new Trees[(int)Numbers(lines[next++])[0]];
            for (var i = 0; i < boosted.Length; i++)
                boosted[i] = ReadTrees();
            return new(new(linear[..^1], linear[^1]), boosted);
        }
    }

    private static double[] Numbers(string line) => [.. line.Split(' ').Skip(1).Select(Number)];

    private static double Number(string text) =>
        text == "inf" ? double.PositiveInfinity : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
