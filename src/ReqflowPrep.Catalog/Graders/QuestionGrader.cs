using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>What judges the answers to one question: its rubric, and the detector of its misconceptions.</summary>
/// <param name="Rubric">Grades every criterion.</param>
/// <param name="Misconceptions">Finds wrong beliefs; they are not scored.</param>
public sealed record QuestionGrader(RubricGrader Rubric, MisconceptionDetector Misconceptions)
{
    internal static QuestionGrader Train(Question question, GradingBackground background)
    {
        var rubric = RubricMaking.RubricOf(question);
        var misconceptions = question.Misconceptions
            .Select(m => new Grading.Misconception { Id = m.Id, Text = m.Text, Exemplars = m.Exemplars });
        return new QuestionGrader(RubricGrader.Train(rubric, background), MisconceptionDetector.Train([.. misconceptions], rubric, background));
    }
}
