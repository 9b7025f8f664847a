namespace ReqflowPrep.Grading.Learning;

/// <summary>The five questions asked of a passage about one criterion.</summary>
/// <param name="Meets">Met exemplars against near and contradicted ones and what meets the other criteria.</param>
/// <param name="Contradicts">Contradicted exemplars against met and near ones and what meets the other criteria.</param>
/// <param name="OnTopic">All exemplars of the criterion against what meets the other criteria.</param>
/// <param name="Direction">Met exemplars against contradicted ones only.</param>
/// <param name="Claim">Met exemplars against near ones only.</param>
internal sealed record CriterionModel(Separator Meets, Separator Contradicts, Separator OnTopic, Separator Direction, Separator Claim)
{
    /// <summary>Number of separators.</summary>
    public const int Count = 5;

    /// <summary>All of them in order.</summary>
    public Separator[] All => [Meets, Contradicts, OnTopic, Direction, Claim];

    /// <summary>The same separators among more exemplars.</summary>
    public CriterionModel Extended(int count) => new(
        Meets.Extended(count), Contradicts.Extended(count), OnTopic.Extended(count), Direction.Extended(count), Claim.Extended(count));
}
