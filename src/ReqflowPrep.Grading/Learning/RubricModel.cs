using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Everything learnt from a rubric's exemplars.</summary>
internal sealed class RubricModel
{
    private readonly int _counted;

    private RubricModel(Exemplar[] exemplars, ExemplarIndex index, CriterionModel[] criteria, int counted, CriterionWords words, NamedThings[] named)
    {
        (Words, Named) = (words, named);
        MetExemplars = [.. criteria.Select((_, c) => exemplars.Count(exemplar => exemplar.Criterion == c && exemplar.Kind == ExemplarKind.Met))];
        (Exemplars, Similarity, Criteria, _counted) = (exemplars, index, criteria, counted);
        Runs = [.. ExemplarRun.Of(exemplars)];
        var separators = criteria.SelectMany(criterion => criterion.All).ToArray();
        var padding = new float[Rows.Filled(separators.Length) - separators.Length];
        Biases = [.. separators.Select(separator => separator.Bias), .. padding];
        Weights = [.. Enumerable.Range(0, exemplars.Length).Select(i => (float[])[.. separators.Select(separator => separator.Weights[i]), .. padding])];
    }

    /// <summary>All exemplars, in order.</summary>
    public Exemplar[] Exemplars { get; }

    /// <summary>The exemplars of criteria, in runs of one criterion and kind.</summary>
    public ExemplarRun[] Runs { get; }

    /// <summary>The exemplars ready for comparison.</summary>
    public ExemplarIndex Similarity { get; }

    /// <summary>The words of the criteria themselves.</summary>
    public CriterionWords Words { get; }

    /// <summary>What each criterion wants mentioned.</summary>
    public NamedThings[] Named { get; }

    /// <summary>Number of met exemplars by criterion.</summary>
    public int[] MetExemplars { get; }

    /// <summary>One model a criterion.</summary>
    public CriterionModel[] Criteria { get; }

    /// <summary>For each exemplar its weight in every separator: criterion by criterion, <see cref="CriterionModel.Count"/> each, then zeros.</summary>
    public float[][] Weights { get; }

    /// <summary>The bias of every separator, in the same order and as many.</summary>
    public float[] Biases { get; }

    /// <summary>Learns from exemplars, criterion by criterion.</summary>
    public static RubricModel Train(IReadOnlyList<CriterionSource> criteria, string? question, WordVectors vectors)
    {
        Exemplar[] exemplars = [.. criteria.SelectMany((source, c) => Exemplar.Of(c, source.Exemplars)), .. Exemplar.Generics];
        var index = Index(exemplars, exemplars.Length, vectors, out var comparisons);
        return new(exemplars, index, [.. criteria.Select((_, c) => Fit(exemplars, Forms(comparisons), c))], exemplars.Length,
            new([.. criteria.Select(source => CriterionText.Statement(source.Text))], question ?? "", vectors),
            [.. criteria.Select(source => new NamedThings([source.Text, .. source.Wordings]))]);
    }

    /// <summary>A model that has also learnt more exemplars of one criterion; only that criterion is trained again.</summary>
    public RubricModel With(int criterion, Exemplars extra)
    {
        Exemplar[] exemplars = [.. Exemplars, .. Exemplar.Of(criterion, extra)];
        var index = Index(exemplars, _counted, Similarity.Vectors, out var comparisons);
        CriterionModel[] criteria = [.. Criteria.Select((model, c) => c == criterion ? Fit(exemplars, Forms(comparisons), c) : model.Extended(exemplars.Length))];
        return new(exemplars, index, criteria, _counted, Words, Named);
    }

    /// <summary>The separator of what meets a criterion alone, without some of the exemplars.</summary>
    /// <param name="exemplars">All exemplars; those that are <see cref="Exemplar.HeldOut"/> are not learnt from.</param>
    /// <param name="comparisons">Every exemplar compared with every exemplar.</param>
    /// <param name="criterion">Index of the criterion.</param>
    public static Separator Meets(Exemplar[] exemplars, Comparison[] comparisons, int criterion) =>
        Train(exemplars, Forms(comparisons), criterion, MeetsIt, -1);

    /// <summary>Exemplars ready for comparison, and compared with each other.</summary>
    public static ExemplarIndex Index(Exemplar[] exemplars, int counted, WordVectors vectors, out Comparison[] comparisons) =>
        new([.. exemplars.Select(exemplar => Tokenizer.Tokenize(exemplar.Text))], counted, vectors, out comparisons);

    /// <summary>A model that has not seen some of the exemplars. They stay in the index, so that they can be judged.</summary>
    /// <param name="heldOut">Whether the exemplar of that index is left out.</param>
    /// <param name="comparisons">Every exemplar compared with every exemplar.</param>
    public RubricModel Without(Func<int, bool> heldOut, out Comparison[] comparisons)
    {
        Exemplar[] exemplars = [.. Exemplars.Select((exemplar, i) => heldOut(i) && exemplar.Criterion >= 0 ? exemplar with { Criterion = Exemplar.HeldOut } : exemplar)];
        var index = Index(exemplars, _counted, Similarity.Vectors, out var all);
        comparisons = all;
        return new(exemplars, index, [.. Criteria.Select((_, c) => Fit(exemplars, Forms(all), c))], _counted, Words, Named);
    }

    private static float[][] Forms(Comparison[] comparisons) => Array.ConvertAll(comparisons, comparison => comparison.Forms);

    private static int MeetsIt(ExemplarKind kind) => kind == ExemplarKind.Met ? 1 : -1;

    private static CriterionModel Fit(Exemplar[] exemplars, float[][] forms, int criterion) => new(
        Train(exemplars, forms, criterion, MeetsIt, -1),
        Train(exemplars, forms, criterion, kind => kind == ExemplarKind.Contradicted ? 1 : -1, -1),
        Train(exemplars, forms, criterion, _ => 1, -1),
        Train(exemplars, forms, criterion, kind => kind == ExemplarKind.Met ? 1 : kind == ExemplarKind.Contradicted ? -1 : 0, 0),
        Train(exemplars, forms, criterion, kind => kind == ExemplarKind.Met ? 1 : kind == ExemplarKind.Near ? -1 : 0, 0));

    private static Separator Train(Exemplar[] exemplars, float[][] forms, int criterion, Func<ExemplarKind, int> own, int otherMet) =>
        Separator.Train(forms, [.. exemplars.Select(exemplar => (sbyte)(
            exemplar.Criterion == Exemplar.HeldOut ? 0
            : exemplar.Criterion == Exemplar.Generic ? otherMet
            : exemplar.Criterion == criterion ? own(exemplar.Kind)
            : exemplar.Kind == ExemplarKind.Met ? otherMet : 0))]);
}
