namespace ReqflowPrep.Scheduling.Training;

/// <summary>Makes w0 to w3 rise with the rating, and fills in ratings that were never seen.</summary>
internal static class FirstStabilityOrder
{
    private const double Longest = 100;

    // Among many learners ln S0(Hard) = 0.41 ln S0(Again) + 0.59 ln S0(Good), and ln S0(Good) = 0.46 ln S0(Hard) + 0.54 ln S0(Easy).
    private const double AgainShare = 0.41;
    private const double EasyShare = 0.54;

    // The order matters: neighbors first, then what they have moved.
    private static readonly (int Lower, int Higher)[] Pairs = [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)];

    /// <summary>Four stabilities from those known.</summary>
    /// <param name="known">Stability by rating; null where none was seen.</param>
    /// <param name="counts">How many cards each rests on: of two that are the wrong way round the one with fewer moves.</param>
    /// <returns>The four; null when none is known.</returns>
    public static double[]? Complete(ReadOnlySpan<double?> known, ReadOnlySpan<int> counts)
    {
        // One pass can undo what it did before (fsrs-rs makes one and may leave Good above Easy); each pass settles at least one rating for good.
        var s = known.ToArray();
        for (var pass = 0; pass < s.Length; pass++)
            MoveTogether(s, counts);

        var all = s.Count(value => value is not null) switch
        {
            0 => null,
            1 => Scaled(s),
            _ => Filled(s),
        };
        return all is null ? null : Array.ConvertAll(all, value => Math.Clamp(value, MemoryState.MinStability, Longest));
    }

    private static void MoveTogether(double?[] s, ReadOnlySpan<int> counts)
    {
        foreach (var (lower, higher) in Pairs)
        {
            if (!(s[lower] > s[higher]))
                continue;
            if (counts[lower] > counts[higher])
                s[higher] = s[lower];
            else
                s[lower] = s[higher];
        }
    }

    /// <summary>The defaults, all moved by the one factor that is known.</summary>
    private static double[] Scaled(double?[] s)
    {
        var only = Array.FindIndex(s, value => value is not null);
        var factor = s[only]!.Value / FsrsParameters.Default[only];
        return [.. Enumerable.Range(0, 4).Select(rating => FsrsParameters.Default[rating] * factor)];
    }

    /// <summary>The two equations above solved for what is missing; each line finds what it needs because at least two are known.</summary>
    private static double[] Filled(double?[] s)
    {
        var (again, hard, good, easy) = (Log(s[0]), Log(s[1]), Log(s[2]), Log(s[3]));
        if (hard is null && good is null)
        {
            var share = AgainShare / (AgainShare + EasyShare - (AgainShare * EasyShare));
            hard = (share * again) + ((1 - share) * easy);
        }

        hard ??= again is null ? (good - (EasyShare * easy)) / (1 - EasyShare) : (AgainShare * again) + ((1 - AgainShare) * good);
        good ??= easy is null ? (hard - (AgainShare * again)) / (1 - AgainShare) : ((1 - EasyShare) * hard) + (EasyShare * easy);
        again ??= (hard - ((1 - AgainShare) * good)) / AgainShare;
        easy ??= (good - ((1 - EasyShare) * hard)) / EasyShare;
        return [s[0] ?? Math.Exp(again!.Value), s[1] ?? Math.Exp(hard!.Value), s[2] ?? Math.Exp(good!.Value), s[3] ?? Math.Exp(easy!.Value)];
    }

    private static double? Log(double? value) => value is { } known ? Math.Log(known) : null;
}
