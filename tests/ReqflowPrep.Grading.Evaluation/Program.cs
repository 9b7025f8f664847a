using ReqflowPrep.Grading.Evaluation;

// Passage models leave out a quarter of the questions when they score one of it; the final ones leave out an eighth.
const int EvaluationGroups = 4;
const int CalibrationGroups = 8;
switch (args)
{
    // Measures every question by models that have not seen it.
    case ["evaluate", var folder, .. var rest]:
        var (textOnly, known) = (rest.Contains("text-only"), rest.Contains("known"));
        var questions = Corpus.Load(folder, rest.FirstOrDefault(option => option is not ("text-only" or "known")), EvaluationGroups, known);
        var predictions = new Training(questions, EvaluationGroups, textOnly, known ? GeneralVectors.All : GeneralVectors.HeldOut).LeaveOneQuestionOut();
        foreach (var (name, isCatalog, isStatement) in new[] { ("development set", false, false), ("catalog, open answers", true, false), ("development set, short answers", false, true), ("catalog, short answers", true, true) })
            if (predictions.Where(p => questions[p.Pair.Question].IsCatalog == isCatalog && p.IsStatement == isStatement).ToArray() is { Length: > 0 } some)
                Report.Print((textOnly ? "Criterion text only, " : "Exemplars, ") + name, some, Console.Out);
        return 0;

    // Fits the calibration on all questions and writes it, and the phrases beside it.
    case ["calibrate", var folder, var file, var seedData, .. var rest]:
        var training = new Training(Corpus.Load(folder, seedData, CalibrationGroups, known: true), CalibrationGroups, rest.Contains("text-only"), GeneralVectors.All);
        using (var writer = new StreamWriter(file))
            CalibrationWriter.Write(training.FitAll(), writer);
        using (var writer = new StreamWriter(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "phrases.txt")))
            CalibrationWriter.WritePhrases(training.FitPhrases(), writer);
        return 0;

    // Changes that should not matter, graded with the calibration that ships.
    case ["robustness", var folder]:
        Robustness.Print(DevQuestion.Load(folder), Console.Out);
        return 0;

    // Turns general word vectors to the field and writes them.
    case ["vectors", var folder, var file, var seedData]:
        using (var stream = File.Create(file))
            VectorTraining.Fit(GeneralVectors.All, Corpus.Load(folder, seedData, EvaluationGroups)).Write(stream);
        return 0;

    default:
        Console.Error.WriteLine("usage: evaluate FOLDER [SEED-DATA] [text-only] [known] | vectors FOLDER FILE SEED-DATA | calibrate FOLDER FILE SEED-DATA [text-only] | robustness FOLDER");
        return 2;
}
