using System.Globalization;

namespace ReqflowPrep.Grading.Llm;

/// <summary>
/// Weighs the language model's opinion against the default grader's probability.
/// <para>
/// Published figures for language models that judge criteria without training: 71 to 80.5 % accuracy, 13 to 25 points too much credit. With
/// 40 % of criteria met (the development set) these give a model that says met 2.1 to 3.4 times as often of a criterion that is met as of
/// one that is not, and not met 9 to 11 times as often of one that is not. The weaker end of each is taken: a model's met doubles the odds
/// p / (1 − p), its not met divides them by nine, and the criterion is met from even odds on.
/// </para>
/// </summary>
internal static class Consensus
{
    /// <summary>From here on the model's met decides: 2 p / (1 − p) ≥ 1.</summary>
    public const double MetFrom = 1.0 / 3;

    /// <summary>From here on met stands against the model: p / (1 − p) / 9 ≥ 1.</summary>
    public const double StandsFrom = 0.9;

    public static CriterionResult Of(Criterion criterion, CriterionResult byDefault, Opinion opinion)
    {
        if (opinion.Verdict == byDefault.Verdict) return byDefault;
        var verdict = Weigh(byDefault, opinion.Verdict);
        return byDefault with
        {
            Verdict = verdict,
            NeedsReview = true,
            Evidence = verdict == Verdict.NotMet ? [] : verdict == byDefault.Verdict ? byDefault.Evidence : opinion.Evidence,
            Explanation = Explain(criterion, byDefault, opinion.Verdict, verdict),
        };
    }

    // "Contradicted" only ever comes from the default grader: how often a model is right about it nobody has measured.
    private static Verdict Weigh(CriterionResult byDefault, Verdict model) => (model, byDefault.Verdict) switch
    {
        (Verdict.Met, _) => byDefault.Confidence >= MetFrom ? Verdict.Met : byDefault.Verdict,
        (_, Verdict.Met) => byDefault.Confidence >= StandsFrom ? Verdict.Met : Verdict.NotMet,
        _ => byDefault.Verdict,
    };

    private static string Explain(Criterion criterion, CriterionResult byDefault, Verdict model, Verdict verdict)
    {
        var text = criterion.Text.Trim().TrimEnd('.');
        var probability = byDefault.Confidence.ToString("0 %", CultureInfo.InvariantCulture);
        return $"Opinions differ on \"{text}\": the default grader says {Word(byDefault.Verdict)} ({probability} likely to be met), the language model says {Word(model)}; it counts as {Word(verdict)}.";
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Contradicted => "contradicted",
        _ => "not met",
    };
}
