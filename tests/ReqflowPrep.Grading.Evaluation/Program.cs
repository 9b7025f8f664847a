using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Evaluation;

// Passage models leave out a quarter of the questions when they score one of it; the final ones leave out an eighth.
const int EvaluationGroups = 4;
const int CalibrationGroups = 8;
switch (args)
{
    // Measures every question by models that have not seen it.
    case ["evaluate", var folder, .. var rest]:
        var textOnly = rest.Contains("text-only");
        Report.Print(
            textOnly ? "Criterion text only" : "Exemplars",
            new Training(DevQuestion.Load(folder), EvaluationGroups, textOnly).LeaveOneQuestionOut(),
            Console.Out);
        return 0;

    // Fits the calibration on all questions and writes it.
    case ["calibrate", var folder, var file, .. var rest]:
        CalibrationModel model = new Training(DevQuestion.Load(folder), CalibrationGroups, rest.Contains("text-only")).FitAll();
        using (var writer = new StreamWriter(file))
            CalibrationWriter.Write(model, writer);
        return 0;

    // Changes that should not matter, graded with the calibration that ships.
    case ["robustness", var folder]:
        Robustness.Print(DevQuestion.Load(folder), Console.Out);
        return 0;

    default:
        Console.Error.WriteLine("usage: evaluate FOLDER [text-only] | calibrate FOLDER FILE [text-only] | robustness FOLDER");
        return 2;
}
