using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>A short answer, as probes get them: one to three exemplars that the model has not seen, said one after the other.</summary>
/// <param name="Answer">What was observed.</param>
/// <param name="Labels">Verdicts by criterion.</param>
/// <param name="Styles">For each criterion what the answer is to it: "met", "near" or "contradicted" for a single exemplar of that criterion, "several" for more, "other" for none of its own.</param>
internal sealed record StatementAnswer(ObservedAnswer Answer, Verdict[] Labels, string[] Styles)
{
    /// <summary>Style of a criterion that none of the statements was written for.</summary>
    public const string Other = "other";

    // A single statement twice, then two, then three.
    private static readonly int[] Counts = [1, 1, 2, 3];

    /// <summary>Half of the exemplars as answers.</summary>
    public static IEnumerable<StatementAnswer> Of(RubricModel model, Exemplar[] unseen, AnswerReader reader, (Phrases Phrases, double Subject) reading, int seed)
    {
        var mixed = unseen.ToArray();
        new Random(seed).Shuffle(mixed);
        mixed = mixed[..(mixed.Length / 2)];
        for (int first = 0, turn = 0; first < mixed.Length; first += Counts[turn++ % Counts.Length])
            yield return Of(model, [.. mixed.Skip(first).Take(Counts[turn % Counts.Length])], reader, reading);
    }

    private static StatementAnswer Of(RubricModel model, Exemplar[] said, AnswerReader reader, (Phrases Phrases, double Subject) reading)
    {
        var text = string.Join(' ', said.Select(exemplar => exemplar.Text.TrimEnd('.') + "."));
        var criteria = Enumerable.Range(0, model.Criteria.Length).Select(c => said.Where(exemplar => exemplar.Criterion == c).ToArray()).ToArray();
        return new(
            ObservedAnswer.Of(model, reader.Read(text).Mentions, reading.Phrases, reading.Subject),
            Array.ConvertAll(criteria, own => own.Any(one => one.Kind == ExemplarKind.Met) ? Verdict.Met : own.Any(one => one.Kind == ExemplarKind.Contradicted) ? Verdict.Contradicted : Verdict.NotMet),
            Array.ConvertAll(criteria, own => own.Length == 0 ? Other : said.Length > 1 ? "several" : own[0].Kind.ToString().ToLowerInvariant()));
    }
}
