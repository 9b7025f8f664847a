using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>How much a catalog holds, by kind.</summary>
public static class CatalogCounts
{
    /// <summary>Counts a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>Kinds with their numbers, in the order to show them.</returns>
    public static IReadOnlyList<(string Kind, int Count)> Of(ContentCatalog catalog)
    {
        var criteria = catalog.Questions.SelectMany(question => question.Criteria).ToList();
        var misconceptions = catalog.Questions.SelectMany(question => question.Misconceptions).ToList();
        var answers = catalog.Questions.SelectMany(question => question.CalibrationAnswers).ToList();
        return
        [
            ("concepts", catalog.Concepts.Count),
            ("learning paths", catalog.Paths.Count),
            ("gotchas", catalog.Gotchas.Count),
            ("post-mortems", catalog.Postmortems.Count),
            ("incidents", catalog.Incidents.Count),
            ("glossary terms", catalog.Glossary.Count),
            ("simulations", catalog.Simulations.Count),
            ("cards", catalog.Cards.Count),
            .. Enum.GetValues<CardKind>().Select(kind => (
                $"cards about {EnumNames<CardKind>.NameOf(kind)}s", catalog.Cards.Count(card => card.Kind == kind))),
            ("questions", catalog.Questions.Count),
            ("criteria", criteria.Count),
            ("must criteria", criteria.Count(criterion => criterion.Kind == CriterionKind.Must)),
            ("misconceptions", misconceptions.Count),
            ("exemplars, met", criteria.Sum(criterion => criterion.Exemplars.Met.Count)),
            ("exemplars, near", criteria.Sum(criterion => criterion.Exemplars.Near.Count)),
            ("exemplars, contradicted", criteria.Sum(criterion => criterion.Exemplars.Contradicted.Count)),
            ("exemplars of misconceptions", misconceptions.Sum(wrong => wrong.Exemplars.Met.Count + wrong.Exemplars.Near.Count)),
            ("calibration answers, open", answers.Count(answer => !answer.IsSealed)),
            ("calibration answers, sealed", answers.Count(answer => answer.IsSealed)),
        ];
    }
}
