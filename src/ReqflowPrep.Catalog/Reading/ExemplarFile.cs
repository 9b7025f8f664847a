using System.Collections.ObjectModel;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>What a file of exemplars holds, by the ids of the question's criteria and misconceptions.</summary>
internal sealed record ExemplarFile(IReadOnlyDictionary<string, Exemplars> Criteria, IReadOnlyDictionary<string, Exemplars> Misconceptions)
{
    public static ExemplarFile Empty { get; } =
        new(ReadOnlyDictionary<string, Exemplars>.Empty, ReadOnlyDictionary<string, Exemplars>.Empty);

    public static ExemplarFile Bind(Fields fields) => new(
        fields.ItemsById("criteria", "the criterion", (_, criterion) => Criterion(criterion)),
        fields.Has("misconceptions")
            ? fields.ItemsById("misconceptions", "the misconception", (_, misconception) => Misconception(misconception))
            : ReadOnlyDictionary<string, Exemplars>.Empty);

    private static Exemplars Criterion(Fields fields) =>
        new() { Met = fields.Texts("met", 0), Near = fields.Texts("near", 0), Contradicted = fields.Texts("contradicted", 0) };

    private static Exemplars Misconception(Fields fields) => new() { Met = fields.Texts("met", 0), Near = fields.Texts("near", 0) };
}
