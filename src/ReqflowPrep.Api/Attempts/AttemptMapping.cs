using ReqflowPrep.Api.Grade;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Attempts;

/// <summary>From the stored attempt to what is shown of it.</summary>
internal static class AttemptMapping
{
    /// <param name="attempt">The attempt with its criteria and probe answers.</param>
    /// <param name="question">Its question, while the catalog has it.</param>
    /// <param name="dues">The due instant of each of the question's criteria that has a memory.</param>
    public static AttemptView ToView(this Attempt attempt, Question? question, IReadOnlyDictionary<string, DateTimeOffset> dues)
    {
        var criteria = attempt.Criteria.OrderBy(c => c.Ordinal).ToList();
        var passed = Passed(criteria);
        return new(
            attempt.Id, attempt.QuestionId, attempt.Prompt, attempt.Answer, attempt.At, attempt.DurationMs, attempt.Practice, attempt.GaveUp, attempt.Undone,
            Score(criteria), passed, passed ? Rating.Good : Rating.Again,
            new GraderView(attempt.GraderName, attempt.GraderVersion), attempt.Flags,
            [.. criteria.Select(c => ToView(c, attempt, dues))],
            [.. attempt.Misconceptions.Select(m => new FoundMisconceptionView(m.Id, m.Text, m.Correction, Evidence(m.Evidence, attempt.Answer)))],
            QuestionDue(question, dues), question?.ModelAnswer, question?.LookFor ?? [], question?.LosesPoints ?? [],
            question is null ? [] : [.. Probes(attempt, criteria, question)], attempt.GraderNote);
    }

    public static ProbeAnswerView ToView(this ProbeAnswer probe) => new(
        probe.Id, probe.CriterionId, probe.Prompt, probe.Answer, probe.Verdict, probe.Confidence, probe.Explanation,
        Evidence(probe.Evidence, probe.Answer), probe.Counted, probe.At);

    /// <summary>A question is due when the first of its must criteria is.</summary>
    public static DateTimeOffset? QuestionDue(Question? question, IReadOnlyDictionary<string, DateTimeOffset> dues) =>
        question?.Criteria.Where(c => c.Kind == CriterionKind.Must && dues.ContainsKey(c.Id)).Select(c => (DateTimeOffset?)dues[c.Id]).Min();

    public static double Score(IReadOnlyList<AttemptCriterion> criteria) =>
        criteria.Where(c => c.Verdict == Verdict.Met).Sum(c => c.Weight) / criteria.Sum(c => c.Weight);

    public static bool Passed(IReadOnlyList<AttemptCriterion> criteria) =>
        criteria.All(c => c.Verdict != Verdict.Contradicted && (c.Kind == CriterionKind.Bonus || c.Verdict == Verdict.Met));

    private static AttemptCriterionView ToView(AttemptCriterion c, Attempt attempt, IReadOnlyDictionary<string, DateTimeOffset> dues) => new(
        c.CriterionId, c.Text, c.Kind, c.Weight, c.Dimension, c.Verdict, c.Graded, c.Confidence, c.NeedsReview,
        Evidence(c.Evidence, attempt.Answer), c.Explanation, Override(c, attempt.Answer),
        [.. attempt.ProbeAnswers.Where(p => p.CriterionId == c.CriterionId).OrderBy(p => p.At).Select(ToView)],
        dues.TryGetValue(c.CriterionId, out var due) ? due : null);

    private static OverrideView? Override(AttemptCriterion c, string answer) => c.Override is not { } verdict ? null : new(
        verdict,
        c.OverrideStart is { } start && c.OverrideEnd is { } end ? new EvidenceView(start, end, answer[start..end]) : null,
        c.OverrideNote,
        c.OverriddenAt!.Value);

    private static IReadOnlyList<EvidenceView> Evidence(IEnumerable<Span> spans, string text) =>
        [.. spans.Select(s => new EvidenceView(s.Start, s.End, text[s.Start..s.End]))];

    private static IEnumerable<ProbeView> Probes(Attempt attempt, IEnumerable<AttemptCriterion> criteria, Question question) =>
        from c in criteria
        where c.Verdict != Verdict.Met && !attempt.ProbeAnswers.Any(p => p.CriterionId == c.CriterionId && p.Verdict == Verdict.Met)
        let now = question.FindCriterion(c.CriterionId)
        where now is not null
        select new ProbeView(c.CriterionId, now.Probe);
}
