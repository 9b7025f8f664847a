namespace ReqflowPrep.Grading.Llm;

/// <summary>The language model's opinions, one a criterion in the order of the rubric, or why there are none.</summary>
internal sealed record Judgment
{
    public Judgment(IReadOnlyList<Opinion> opinions) => Opinions = opinions;

    public Judgment(Failure failure) => Failure = failure;

    public IReadOnlyList<Opinion> Opinions { get; } = [];

    public Failure? Failure { get; }

    /// <summary>Whether asking again would give the same; a server that was away may be back.</summary>
    public bool Lasts => Failure is null or Llm.Failure.Distrusted;
}
