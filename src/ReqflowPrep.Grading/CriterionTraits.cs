namespace ReqflowPrep.Grading;

/// <summary>What decides how a criterion is judged.</summary>
/// <param name="MentionCounts">Whether naming the thing is enough.</param>
/// <param name="DismissalCounts">Whether calling something unnecessary can meet it.</param>
/// <param name="HasExemplars">Whether there are enough met exemplars to learn from; else it is judged as a plain text is.</param>
internal sealed record CriterionTraits(bool MentionCounts, bool DismissalCounts, bool HasExemplars)
{
    /// <summary>With fewer met exemplars the scores are spread like those of a criterion's own text (docs/grading.md).</summary>
    public const int FewestMet = 3;

    public static CriterionTraits Of(Criterion criterion) => new(
        CriterionText.AsksForMention(criterion.Text),
        CriterionText.AsksForDismissal(criterion),
        criterion.Exemplars.Met.Count >= FewestMet);
}
