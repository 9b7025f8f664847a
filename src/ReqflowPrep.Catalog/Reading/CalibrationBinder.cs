using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds q1.calibration.yaml or q1.sealed.yaml.</summary>
internal static class CalibrationBinder
{
    public static IReadOnlyList<CalibrationAnswer> Bind(Binding binding, bool isSealed) =>
        binding.RootItems("an answer", fields => new CalibrationAnswer
        {
            Id = fields.Id(),
            Style = fields.OneOf<AnswerStyle>("style"),
            IsSealed = isSealed,
            Answer = fields.Text("answer"),
            Verdicts = fields.NamesById<Verdict>("verdicts"),
        });
}
