using ReqflowPrep.Catalog;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>Puts a judged answer into the shape that is kept.</summary>
internal static class AttemptMaking
{
    private const string GaveUpExplanation = "You gave up on this question, so nothing was graded.";

    public static Attempt Make(LearnerTransaction write, string id, Question question, NewAttempt request, JudgedAnswer judged) => new()
    {
        LearnerId = write.LearnerId,
        Id = id,
        Sequence = write.NextSequence(),
        QuestionId = question.Id,
        Prompt = question.Prompt,
        Answer = request.Answer ?? "",
        At = write.Now,
        LearnerDay = write.Today,
        DurationMs = request.DurationMs,
        Practice = request.Practice,
        GaveUp = request.GaveUp,
        GraderName = judged.Grade?.GraderName ?? Grader.Name,
        GraderVersion = judged.Grade?.GraderVersion ?? Grader.Version,
        GraderNote = judged.Grade?.Note,
        Flags = [.. judged.Grade?.Flags ?? []],
        Misconceptions = [.. judged.Misconceptions.Select(found => ToFound(question, found))],
        Criteria = [.. question.Criteria.Select((criterion, i) => ToCriterion(write, id, criterion, i, judged.Grade?.Criteria[i]))],
    };

    private static AttemptCriterion ToCriterion(LearnerTransaction write, string attemptId, ReqflowPrep.Catalog.Criterion criterion, int ordinal, CriterionResult? result) => new()
    {
        LearnerId = write.LearnerId,
        AttemptId = attemptId,
        CriterionId = criterion.Id,
        Ordinal = ordinal,
        Text = criterion.Text,
        Kind = criterion.Kind,
        Weight = criterion.Weight,
        Dimension = WireName.Of(criterion.Dimension),
        Graded = result?.Verdict ?? Verdict.NotMet,
        Confidence = result?.Confidence ?? 0,
        NeedsReview = result?.NeedsReview ?? false,
        Explanation = result?.Explanation ?? GaveUpExplanation,
        Evidence = Spans(result?.Evidence ?? []),
        ClosestStart = result?.Closest?.Start,
        ClosestEnd = result?.Closest?.End,
    };

    public static List<Span> Spans(IEnumerable<EvidenceSpan> evidence) => [.. evidence.Select(e => new Span { Start = e.Start, End = e.End })];

    private static FoundMisconception ToFound(Question question, MisconceptionFinding finding)
    {
        var misconception = question.Misconceptions.Single(m => m.Id == finding.Id);
        return new() { Id = finding.Id, Text = misconception.Text, Correction = misconception.Correction, Evidence = Spans([finding.Evidence]) };
    }
}
