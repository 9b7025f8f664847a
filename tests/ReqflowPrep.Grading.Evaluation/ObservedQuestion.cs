using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>A labelled question with everything that does not depend on labels computed once.</summary>
internal sealed class ObservedQuestion
{
    // An exemplar is judged by a model that has not seen it or one in five of the others.
    private const int Folds = 5;

    // Statements of the other criteria are many and alike: a third tells as much.
    private const int EveryOther = 3;

    public ObservedQuestion(DevQuestion question, DevQuestion original, (Phrases Phrases, double Subject) reading, WordVectors vectors)
    {
        Question = question;
        var model = RubricModel.Train([.. question.Rubric.Criteria.Select(CriterionSource.Of)], question.Rubric.Question, vectors);
        var reader = new AnswerReader(question.Rubric);
        Answers = [.. question.Answers.Select(answer => reader.Read(answer.Text)).Select(read =>
        {
            var claims = ObservedAnswer.Of(model, read.Claims, reading.Phrases, reading.Subject);
            return (claims, ReferenceEquals(read.Claims, read.Mentions) ? claims : ObservedAnswer.Of(model, read.Mentions, reading.Phrases, reading.Subject));
        })];
        if (ReferenceEquals(question, original))
        {
            var folds = Enumerable.Range(0, Folds).Select(fold => (Fold: fold, Model: model.Without(i => i % Folds == fold, out var comparisons), Comparisons: comparisons)).ToArray();
            Exemplars = [.. folds.SelectMany(fold => Judge(model, fold.Model, fold.Comparisons, fold.Fold, reading.Phrases))];
            Statements = [.. folds.SelectMany(fold => StatementAnswer.Of(fold.Model, [.. model.Exemplars.Where((exemplar, i) => i % Folds == fold.Fold && exemplar.Criterion >= 0)], reader, reading, fold.Fold))];
        }
        else
        {
            // Exemplars that the model has not learnt from, since it knows the criteria's texts only.
            Exemplar[] unseen = [.. original.Rubric.Criteria.SelectMany((criterion, c) => Exemplar.Of(c, criterion.Exemplars))];
            Exemplars = [.. unseen.SelectMany(exemplar => Judge(model, exemplar, reading))];
            Statements = [.. StatementAnswer.Of(model, unseen, reader, reading, 0)];
        }
    }

    public DevQuestion Question { get; }

    /// <summary>Held-out exemplars as passages.</summary>
    public IReadOnlyList<PassageExample> Exemplars { get; }

    private StatementAnswer[] Statements { get; }

    private (ObservedAnswer Claims, ObservedAnswer Mentions)[] Answers { get; }

    /// <summary>The pairs of answer and criterion as training sees them: with word lists, which show that the right words are not enough.</summary>
    public IEnumerable<(ObservedAnswer Answer, int Criterion, Verdict Label)> Pairs =>
        from a in Enumerable.Range(0, Answers.Length)
        from c in Enumerable.Range(0, Question.Rubric.Criteria.Count)
        select (Answers[a].Mentions, c, Question.Answers[a].Labels[c]);

    /// <summary>Features of every pair as training sees it and as the grader reads it: for met, and for contradicted.</summary>
    public IEnumerable<(LabelledPair Seen, LabelledPair ReadForMet, LabelledPair Read)> Rows(int question, Trees met, Trees contradicted)
    {
        for (var a = 0; a < Answers.Length; a++)
        {
            var claims = Reading.Of(Answers[a].Claims, met, contradicted);
            var mentions = ReferenceEquals(Answers[a].Claims, Answers[a].Mentions) ? claims : Reading.Of(Answers[a].Mentions, met, contradicted);
            var (assertedClaims, assertedMentions) = (claims.Asserted(), mentions.Asserted());
            foreach (var (c, criterion) in Question.Rubric.Criteria.Index())
            {
                var traits = CriterionTraits.Of(criterion);
                yield return (
                    Pair(mentions),
                    Pair(traits switch { { DismissalCounts: true, MentionCounts: true } => mentions, { DismissalCounts: true } => claims, { MentionCounts: true } => assertedMentions, _ => assertedClaims }),
                    Pair(traits.MentionCounts ? mentions : claims));

                LabelledPair Pair(Reading reading) => new(
                    question, Question.Answers[a].Style, Question.Answers[a].Labels[c], reading.Answer.Words.Length, reading.Features.Length == 0 ? null : reading.Features[c]);
            }
        }
    }

    /// <summary>Features of the short answers, of criteria that they were not written for a third.</summary>
    public IEnumerable<LabelledPair> StatementRows(int question, Trees met, Trees contradicted)
    {
        foreach (var (s, statement) in Statements.Index())
        {
            if (statement.Answer.Passages.Length == 0)
                continue;
            var features = Reading.Of(statement.Answer, met, contradicted).Features;
            for (var c = 0; c < statement.Labels.Length; c++)
                if (statement.Styles[c] != StatementAnswer.Other || (s + c) % EveryOther == 0)
                    yield return new(question, statement.Styles[c], statement.Labels[c], statement.Answer.Words.Length, features[c]);
        }
    }

    private static IEnumerable<PassageExample> Judge(RubricModel model, Exemplar exemplar, (Phrases Phrases, double Subject) reading)
    {
        var observed = ObservedAnswer.Of(model, Tokenizer.Tokenize(exemplar.Text), reading.Phrases, reading.Subject);
        if (observed.Passages.Length == 0)
            yield break;
        var longest = Enumerable.Range(0, observed.Passages.Length).MaxBy(p => observed.Passages[p].Length);
        for (var c = 0; c < model.Criteria.Length; c++)
            yield return new(Array.ConvertAll(observed.Columns[c], column => column[longest]), c == exemplar.Criterion ? exemplar.Kind : null);
    }

    private static IEnumerable<PassageExample> Judge(RubricModel all, RubricModel without, Comparison[] comparisons, int fold, Phrases phrases)
    {
        var observer = new PassageObserver(without);
        var coverage = new Coverage(all.Words.Count);
        var columns = PassageFeature.Columns(all.Criteria.Length, 1);
        for (var i = fold; i < all.Exemplars.Length; i += Folds)
        {
            var exemplar = all.Exemplars[i];
            var words = Tokenizer.Tokenize(exemplar.Text);
            var whole = new Passage(0, words.Length);
            if (words.Length == 0 || exemplar.Criterion < 0)
                continue;
            all.Words.Cover(all.Words.Compare(words, new(all.Similarity)), whole, coverage);
            observer.Observe(comparisons[i], coverage, phrases.Scorer(words)(whole), columns, 0, i);
            for (var c = 0; c < columns.Length; c++)
                yield return new(Array.ConvertAll(columns[c], column => column[0]), c == exemplar.Criterion ? exemplar.Kind : null);
        }
    }
}
