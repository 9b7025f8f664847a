using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Everything learnt from a rubric's exemplars.</summary>
internal sealed class RubricModel
{
    public RubricModel(Rubric rubric)
    {
        Exemplars = Exemplar.Of(rubric);
        Index = new([.. Exemplars.Select(e => e.Words)]);
        Criteria = [.. Enumerable.Range(0, rubric.Criteria.Count).Select(Train)];
    }

    public Exemplar[] Exemplars { get; }

    public ExemplarIndex Index { get; }

    public CriterionModel[] Criteria { get; }

    private CriterionModel Train(int criterion) => new(
        Fit(e => e.Criterion == criterion ? e.Kind == ExemplarKind.Met ? 1 : -1 : e.Kind == ExemplarKind.Met ? -1 : 0),
        Fit(e => e.Criterion == criterion ? e.Kind == ExemplarKind.Contradicted ? 1 : -1 : e.Kind == ExemplarKind.Met ? -1 : 0),
        Fit(e => e.Criterion == criterion ? 1 : e.Kind == ExemplarKind.Met ? -1 : 0));

    private Separator Fit(Func<Exemplar, int> label) => Separator.Train(Index.Similarities, [.. Exemplars.Select(e => (sbyte)label(e))]);
}
