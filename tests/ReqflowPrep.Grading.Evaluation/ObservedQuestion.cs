using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>A labelled question with everything that does not depend on labels computed once.</summary>
internal sealed class ObservedQuestion
{
    // An exemplar is judged by a model that has not seen it or one in seven of the others.
    private const int Folds = 5;

    public ObservedQuestion(DevQuestion question, DevQuestion original, PhraseTable polarity, PhraseTable assertion, WordVectors vectors)
    {
        Question = question;
        var model = RubricModel.Train([.. question.Rubric.Criteria.Select(CriterionSource.Of)], question.Rubric.Question, vectors);
        var reader = new AnswerReader(question.Rubric);
        Answers = [.. question.Answers.Select(answer => reader.Read(answer.Text)).Select(read =>
        {
            var claims = ObservedAnswer.Of(model, read.Claims, polarity, assertion);
            return (claims, ReferenceEquals(read.Claims, read.Mentions) ? claims : ObservedAnswer.Of(model, read.Mentions, polarity, assertion));
        })];
        Exemplars = ReferenceEquals(question, original)
            ? [.. Enumerable.Range(0, Folds).SelectMany(fold => Judge(model, fold, polarity, assertion))]
            : [.. original.Rubric.Criteria.SelectMany((criterion, c) => Exemplar.Of(c, criterion.Exemplars)).SelectMany(exemplar => Judge(model, exemplar, polarity, assertion))];
    }

    public DevQuestion Question { get; }

    /// <summary>Held-out exemplars as passages.</summary>
    public IReadOnlyList<PassageExample> Exemplars { get; }

    private (ObservedAnswer Claims, ObservedAnswer Mentions)[] Answers { get; }

    /// <summary>The pairs of answer and criterion as training sees them: with word lists, which show that the right words are not enough.</summary>
    public IEnumerable<(ObservedAnswer Answer, int Criterion, Verdict Label)> Pairs =>
        from a in Enumerable.Range(0, Answers.Length)
        from c in Enumerable.Range(0, Question.Rubric.Criteria.Count)
        select (Answers[a].Mentions, c, Question.Answers[a].Labels[c]);

    /// <summary>Features of every pair as training sees it and as the grader reads it: for met, and for contradicted.</summary>
    public IEnumerable<(LabelledPair Seen, LabelledPair[] ReadForMet, LabelledPair Read)> Rows(int question, Trees met, Trees contradicted)
    {
        var criteria = Question.Rubric.Criteria;
        for (var a = 0; a < Answers.Length; a++)
        {
            var (claims, mentions) = Answers[a];
            var (claimScores, mentionScores) = (Score(claims), Score(mentions));
            for (var c = 0; c < criteria.Count; c++)
            {
                var seen = Pair(mentions, mentionScores);
                var traits = CriterionTraits.Of(criteria[c]);
                var read = traits.MentionCounts ? seen : Pair(claims, claimScores);
                var counted = traits.MentionCounts ? mentions : claims;
                ObservedAnswer[] readings = ReferenceEquals(counted.Focused, counted) ? [counted] : [counted, counted.Focused];
                yield return (seen, [.. readings.Select(r => traits.DismissalCounts ? r : r.WithoutDismissals()).Select(r => ReferenceEquals(r, counted) ? read : Pair(r, Score(r)))], read);

                LabelledPair Pair(ObservedAnswer answer, PassageScores scores) => new(
                    question, Question.Answers[a].Style, Question.Answers[a].Labels[c], answer.Passages.Length == 0 ? null : PairFeatures.Of(answer, scores, c));
            }
        }

        PassageScores Score(ObservedAnswer answer) => PassageScores.Of(answer, criteria.Count, row => met.Score(row), row => contradicted.Score(row));
    }

    // Exemplars that the model has not learnt from, since it knows the criteria's texts only.
    private static IEnumerable<PassageExample> Judge(RubricModel model, Exemplar exemplar, PhraseTable polarity, PhraseTable assertion)
    {
        var observed = ObservedAnswer.Of(model, Tokenizer.Tokenize(exemplar.Text), polarity, assertion);
        if (observed.Passages.Length == 0)
            yield break;
        var longest = Enumerable.Range(0, observed.Passages.Length).MaxBy(p => observed.Passages[p].Length);
        for (var c = 0; c < model.Criteria.Length; c++)
            yield return new(observed.Rows[longest][c], c == exemplar.Criterion ? exemplar.Kind : null);
    }

    private static IEnumerable<PassageExample> Judge(RubricModel all, int fold, PhraseTable polarity, PhraseTable assertion)
    {
        var observer = new PassageObserver(all.Without(i => i % Folds == fold, out var comparisons));
        var coverage = new Coverage(all.Words.Count);
        for (var i = fold; i < all.Exemplars.Length; i += Folds)
        {
            var exemplar = all.Exemplars[i];
            var words = Tokenizer.Tokenize(exemplar.Text);
            var whole = new Passage(0, words.Length);
            if (words.Length == 0 || exemplar.Criterion < 0)
                continue;
            all.Words.Cover(all.Words.Compare(words), whole, coverage);
            var rows = observer.Observe(comparisons[i], coverage, polarity.Score(polarity.Sums(words), whole), assertion.Score(assertion.Sums(words), whole), i);
            for (var c = 0; c < rows.Length; c++)
                yield return new(rows[c], c == exemplar.Criterion ? exemplar.Kind : null);
        }
    }
}
