using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Everything learnt from a rubric's exemplars.</summary>
internal sealed class RubricModel
{
    private readonly int _counted;

    private RubricModel(Exemplar[] exemplars, ExemplarIndex index, CriterionModel[] criteria, int counted)
    {
        (Exemplars, Similarity, Criteria, _counted) = (exemplars, index, criteria, counted);
        var separators = criteria.SelectMany(criterion => criterion.All).ToArray();
        Biases = [.. separators.Select(separator => separator.Bias)];
        Weights = [.. Enumerable.Range(0, exemplars.Length).Select(i => separators.Select(separator => separator.Weights[i]).ToArray())];
    }

    /// <summary>All exemplars, in order.</summary>
    public Exemplar[] Exemplars { get; }

    /// <summary>The exemplars ready for comparison.</summary>
    public ExemplarIndex Similarity { get; }

    /// <summary>One model a criterion.</summary>
    public CriterionModel[] Criteria { get; }

    /// <summary>For each exemplar its weight in every separator: criterion by criterion, <see cref="CriterionModel.Count"/> each.</summary>
    public float[][] Weights { get; }

    /// <summary>The bias of every separator, in the same order.</summary>
    public float[] Biases { get; }

    /// <summary>Learns from exemplars, criterion by criterion.</summary>
    public static RubricModel Train(IReadOnlyList<Exemplars> criteria)
    {
        Exemplar[] exemplars = [.. criteria.SelectMany((lists, c) => Exemplar.Of(c, lists)), .. Exemplar.Generics];
        var index = Index(exemplars, exemplars.Length, out var similarities);
        return new(exemplars, index, [.. criteria.Select((_, c) => Fit(exemplars, similarities, c))], exemplars.Length);
    }

    /// <summary>A model that has also learnt more exemplars of one criterion; only that criterion is trained again.</summary>
    public RubricModel With(int criterion, Exemplars extra)
    {
        Exemplar[] exemplars = [.. Exemplars, .. Exemplar.Of(criterion, extra)];
        var index = Index(exemplars, _counted, out var similarities);
        CriterionModel[] criteria = [.. Criteria.Select((model, c) => c == criterion ? Fit(exemplars, similarities, c) : model.Extended(exemplars.Length))];
        return new(exemplars, index, criteria, _counted);
    }

    /// <summary>A model that has not seen some of the exemplars. They stay in the index, so that they can be judged.</summary>
    /// <param name="heldOut">Whether the exemplar of that index is left out.</param>
    /// <param name="similarities">Similarity of every exemplar with every exemplar.</param>
    public RubricModel Without(Func<int, bool> heldOut, out float[][] similarities)
    {
        Exemplar[] exemplars = [.. Exemplars.Select((exemplar, i) => heldOut(i) && exemplar.Criterion >= 0 ? exemplar with { Criterion = Exemplar.HeldOut } : exemplar)];
        var index = Index(exemplars, _counted, out var all);
        similarities = all;
        return new(exemplars, index, [.. Criteria.Select((_, c) => Fit(exemplars, all, c))], _counted);
    }

    private static ExemplarIndex Index(Exemplar[] exemplars, int counted, out float[][] similarities) =>
        new([.. exemplars.Select(exemplar => Tokenizer.Tokenize(exemplar.Text))], counted, out similarities);

    private static CriterionModel Fit(Exemplar[] exemplars, float[][] similarities, int criterion)
    {
        return new(
            Train(kind => kind == ExemplarKind.Met ? 1 : -1, -1),
            Train(kind => kind == ExemplarKind.Contradicted ? 1 : -1, -1),
            Train(_ => 1, -1),
            Train(kind => kind == ExemplarKind.Met ? 1 : kind == ExemplarKind.Contradicted ? -1 : 0, 0),
            Train(kind => kind == ExemplarKind.Met ? 1 : kind == ExemplarKind.Near ? -1 : 0, 0));

        Separator Train(Func<ExemplarKind, int> own, int otherMet) => Separator.Train(similarities, [.. exemplars.Select(exemplar => (sbyte)(
            exemplar.Criterion == Exemplar.HeldOut ? 0
            : exemplar.Criterion == Exemplar.Generic ? otherMet
            : exemplar.Criterion == criterion ? own(exemplar.Kind)
            : exemplar.Kind == ExemplarKind.Met ? otherMet : 0))]);
    }
}
