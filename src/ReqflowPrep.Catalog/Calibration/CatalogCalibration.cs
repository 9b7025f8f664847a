using System.Globalization;
using System.Text;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>Grades the catalog's calibration answers and holds the verdicts against those expected.</summary>
public sealed class CatalogCalibration
{
    private const int WeakestShown = 20;
    private const int MisjudgedShown = 3;

    private readonly List<(string Question, Agreement Agreement)> _questions = [];
    private readonly List<Miss> _misses = [];
    private readonly List<(string Question, CriterionSeparability Criterion)> _separability = [];

    private CatalogCalibration()
    {
    }

    /// <summary>Over the answers that authors may look at while they improve exemplars.</summary>
    public Agreement Open { get; } = new();

    /// <summary>Over the answers that only report.</summary>
    public Agreement Sealed { get; } = new();

    /// <summary>Grades every calibration answer of every question.</summary>
    /// <param name="catalog">The answers.</param>
    /// <param name="graders">What judges them.</param>
    public static CatalogCalibration Run(ContentCatalog catalog, QuestionGraders graders)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(graders);
        var calibration = new CatalogCalibration();
        var judged = catalog.Questions.AsParallel().AsOrdered().Select(question => (
            Question: question,
            Results: question.CalibrationAnswers.Select(answer => graders.For(question).Rubric.Grade(answer.Answer).Criteria).ToArray(),
            Separability: ExemplarQuality.Separability(graders.For(question).Rubric.Rubric)));
        foreach (var (question, results, separability) in judged)
        {
            calibration.Add(question, results);
            calibration._separability.AddRange(separability.Select(criterion => (question.Id, criterion)));
        }

        return calibration;
    }

    /// <summary>The figures as a table, overall and by question, which open verdicts differ, and whose exemplars don't separate. What sealed answers hold is never told.</summary>
    public string Report()
    {
        var text = new StringBuilder();
        Line(text, "", "pairs", "accuracy", "macro-F1", "contradicted P", "R", "ECE");
        Line(text, "sealed", Sealed);
        Line(text, "open", Open);
        foreach (var (question, agreement) in _questions.OrderBy(q => q.Agreement.MacroF1))
            Line(text, question, agreement);
        if (_misses.Count > 0) text.AppendLine().AppendLine("Open verdicts that differ:");
        foreach (var miss in _misses)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {miss.Question} {miss.Criterion}, answer {miss.Answer}: expected {miss.Expected}, given {miss.Given} ({miss.Confidence:0.00})");
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Criteria whose exemplars separate least, each exemplar judged without itself (AUC; mean over all {_separability.Average(s => s.Criterion.Auc):0.000}):");
        foreach (var (question, criterion) in _separability.OrderBy(s => s.Criterion.Auc).Take(WeakestShown))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {question} {criterion.CriterionId} {criterion.Auc:0.000}");
            foreach (var exemplar in criterion.Misjudged.Take(MisjudgedShown)) text.Append("    ").AppendLine(exemplar);
        }

        return text.ToString();
    }

    private void Add(Question question, IReadOnlyList<CriterionResult>[] results)
    {
        var own = new Agreement();
        foreach (var (answer, criteria) in question.CalibrationAnswers.Zip(results))
        {
            foreach (var result in criteria)
            {
                var expected = answer.Verdicts[result.Id];
                own.Add(expected, result.Verdict, result.Confidence);
                (answer.IsSealed ? Sealed : Open).Add(expected, result.Verdict, result.Confidence);
                if (!answer.IsSealed && expected != result.Verdict) _misses.Add(new(question.Id, result.Id, answer.Id, expected, result.Verdict, result.Confidence));
            }
        }

        _questions.Add((question.Id, own));
    }

    private static void Line(StringBuilder text, string name, Agreement a) => Line(
        text, name, a.Pairs.ToString(CultureInfo.InvariantCulture), Figure(a.Accuracy), Figure(a.MacroF1), Figure(a.ContradictedPrecision), Figure(a.ContradictedRecall), Figure(a.CalibrationError));

    private static void Line(StringBuilder text, string name, params string[] cells) =>
        text.Append(name.PadRight(34)).AppendJoin("", cells.Select(cell => cell.PadLeft(15))).AppendLine();

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private sealed record Miss(string Question, string Criterion, string Answer, Verdict Expected, Verdict Given, double Confidence);
}
