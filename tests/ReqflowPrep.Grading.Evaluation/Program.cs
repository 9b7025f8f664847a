using ReqflowPrep.Grading.Evaluation;

// Passage models leave out a quarter of the questions when they score one of it; the final ones leave out an eighth.
const int EvaluationGroups = 4;
const int CalibrationGroups = 8;
switch (args)
{
    // Measures every question by models that have not seen it.
    case ["evaluate", var folder, .. var rest]:
        var textOnly = rest.Contains("text-only");
        var questions = Corpus.Load(folder, rest.FirstOrDefault(option => option is not ("text-only" or "known")), EvaluationGroups, rest.Contains("known"));
        var predictions = new Training(questions, EvaluationGroups, textOnly).LeaveOneQuestionOut();
        foreach (var (name, isCatalog) in new[] { ("development set", false), ("catalog, open answers", true) })
            if (predictions.Where(p => questions[p.Pair.Question].IsCatalog == isCatalog).ToArray() is { Length: > 0 } some)
                Report.Print((textOnly ? "Criterion text only, " : "Exemplars, ") + name, some, Console.Out);
        return 0;

    // Fits the calibration on all questions and writes it, and the phrases beside it.
    case ["calibrate", var folder, var file, var seedData, .. var rest]:
        var model = new Training(Corpus.Load(folder, seedData, CalibrationGroups, known: true), CalibrationGroups, rest.Contains("text-only")).FitAll();
        using (var writer = new StreamWriter(file))
            CalibrationWriter.Write(model, writer);
        using (var writer = new StreamWriter(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "phrases.txt")))
            CalibrationWriter.WritePhrases(model, writer);
        return 0;

    // Changes that should not matter, graded with the calibration that ships.
    case ["robustness", var folder]:
        Robustness.Print(DevQuestion.Load(folder), Console.Out);
        return 0;

    // Turns general word vectors to the field and writes them.
    case ["vectors", var folder, var file, var seedData]:
        using (var stream = File.Create(file))
            VectorTraining.Fit(Training.General, Corpus.Load(folder, seedData, EvaluationGroups)).Write(stream);
        return 0;

    default:
        Console.Error.WriteLine("usage: evaluate FOLDER [SEED-DATA] [text-only] [known] | vectors FOLDER FILE SEED-DATA | calibrate FOLDER FILE SEED-DATA [text-only] | robustness FOLDER");
        return 2;
}
