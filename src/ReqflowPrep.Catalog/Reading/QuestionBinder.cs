using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds a question: its rubric, and from the files beside it the exemplars and calibration answers.</summary>
internal static class QuestionBinder
{
    /// <summary>Binds a question with the exemplars and answers read before.</summary>
    public static Question Bind(
        Fields fields, string slug, string local, ExemplarFile exemplars, IReadOnlyList<CalibrationAnswer> answers) => new()
        {
            Id = ItemId.Full(slug, local),
            Concept = slug,
            FormerIds = FormerIds.Bind(fields, slug),
            Level = fields.OneOf<Level>("level"),
            TimeLimitSeconds = fields.Number("timeLimitSeconds", 30, 1800),
            Prompt = fields.Text("prompt"),
            ModelAnswer = fields.Text("modelAnswer"),
            LookFor = fields.Texts("lookFor"),
            LosesPoints = fields.Texts("losesPoints"),
            Criteria = fields.Items("criteria", "a criterion", criterion => Criterion(criterion, exemplars)),
            Misconceptions = fields.Items("misconceptions", "a misconception", wrong => Misconception(wrong, exemplars), atLeast: 0),
            CalibrationAnswers = answers,
        };

    private static Criterion Criterion(Fields fields, ExemplarFile exemplars)
    {
        var id = fields.Id();
        return new Criterion
        {
            Id = id,
            FormerIds = fields.OptionalTexts("formerIds"),
            Kind = fields.OneOf<CriterionKind>("kind"),
            Weight = fields.Number("weight", 1, 3),
            Dimension = fields.OneOf<Dimension>("dimension"),
            Text = fields.Text("text"),
            Probe = fields.Text("probe"),
            Exemplars = exemplars.Criteria.GetValueOrDefault(id, Exemplars.None),
        };
    }

    private static Misconception Misconception(Fields fields, ExemplarFile exemplars)
    {
        var id = fields.Id();
        return new Misconception
        {
            Id = id,
            Severity = fields.OneOf<Severity>("severity"),
            Text = fields.Text("text"),
            Correction = fields.Text("correction"),
            Exemplars = exemplars.Misconceptions.GetValueOrDefault(id, Exemplars.None),
        };
    }
}
