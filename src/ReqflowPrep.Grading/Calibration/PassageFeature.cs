namespace ReqflowPrep.Grading.Calibration;

/// <summary>What is observed of one passage for one criterion: index into its row of features.</summary>
internal static class PassageFeature
{
    /// <summary>Score of the separator of that name.</summary>
    public const int Meets = 0;

    /// <inheritdoc cref="Meets"/>
    public const int Contradicts = 1;

    /// <inheritdoc cref="Meets"/>
    public const int OnTopic = 2;

    /// <inheritdoc cref="Meets"/>
    public const int Direction = 3;

    /// <inheritdoc cref="Meets"/>
    public const int Claim = 4;

    /// <summary>Similarity with the closest met exemplar.</summary>
    public const int ClosestMet = 5;

    /// <summary>Similarity with the second closest met exemplar.</summary>
    public const int SecondMet = 6;

    /// <summary>Similarity with the closest near exemplar.</summary>
    public const int ClosestNear = 7;

    /// <summary>Similarity with the closest contradicted exemplar.</summary>
    public const int ClosestContradicted = 8;

    /// <summary>Closest met less the closer of near and contradicted.</summary>
    public const int MetOverOthers = 9;

    /// <summary>Closest contradicted less closest met.</summary>
    public const int ContradictedOverMet = 10;

    /// <summary>Meets less the best Meets or Contradicts of another criterion.</summary>
    public const int OverOtherCriteria = 11;

    /// <summary>Closest met less the closest exemplar of another criterion.</summary>
    public const int CloserThanOtherCriteria = 12;

    /// <summary>Phrases that sound like a contradiction whatever the subject.</summary>
    public const int Polarity = 13;

    /// <summary>Phrases that sound like a claim rather than like a remark on the subject.</summary>
    public const int Assertion = 14;

    /// <summary>Meaning: cosine of word vectors with the closest met exemplar.</summary>
    public const int MeansMet = 15;

    /// <summary>The same with the closest near exemplar.</summary>
    public const int MeansNear = 16;

    /// <summary>The same with the closest contradicted exemplar.</summary>
    public const int MeansContradicted = 17;

    /// <summary>MeansMet less the closest exemplar of another criterion.</summary>
    public const int MeansOverOtherCriteria = 18;

    /// <summary>Share of the criterion's own words that are there.</summary>
    public const int Covered = 19;

    /// <summary>The same, words of like meaning counted in part.</summary>
    public const int SoftlyCovered = 20;

    /// <summary>Share of the passage's words that are like a word of the criterion.</summary>
    public const int Focus = 21;

    /// <summary>Number of features.</summary>
    public const int Count = 22;

    /// <summary>Room for the features of a number of passages: by criterion, feature and passage.</summary>
    public static float[][][] Columns(int criteria, int passages)
    {
        var columns = new float[criteria][][];
        for (var c = 0; c < criteria; c++)
        {
            columns[c] = new float[Count][];
            for (var feature = 0; feature < Count; feature++)
                columns[c][feature] = new float[passages];
        }

        return columns;
    }
}
