namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>One number for each rating.</summary>
/// <param name="Again">That of <see cref="Rating.Again"/>.</param>
/// <param name="Hard">That of <see cref="Rating.Hard"/>.</param>
/// <param name="Good">That of <see cref="Rating.Good"/>.</param>
/// <param name="Easy">That of <see cref="Rating.Easy"/>.</param>
public sealed record RatingValues(double Again, double Hard, double Good, double Easy)
{
    /// <summary>The number of a rating.</summary>
    /// <param name="rating">One of the four.</param>
    public double this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        Rating.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is Again, Hard, Good or Easy."),
    };

    /// <summary>Whether all four are finite and at least 0.</summary>
    internal bool AreAmounts => Ok(Again) && Ok(Hard) && Ok(Good) && Ok(Easy);

    /// <summary>Draws a rating, each as likely as its share of the sum.</summary>
    /// <param name="fraction">At least 0 and below 1.</param>
    internal Rating Draw(double fraction)
    {
        var left = fraction * (Again + Hard + Good + Easy);
        if ((left -= Again) < 0)
            return Rating.Again;
        if ((left -= Hard) < 0)
            return Rating.Hard;
        return left - Good < 0 || Easy == 0 ? Rating.Good : Rating.Easy;
    }

    private static bool Ok(double value) => double.IsFinite(value) && value >= 0;
}
