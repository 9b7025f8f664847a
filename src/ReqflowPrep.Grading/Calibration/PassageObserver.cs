using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;
using static ReqflowPrep.Grading.Calibration.PassageFeature;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>Turns a passage's similarities with the exemplars into features, for each criterion. Not thread-safe.</summary>
internal sealed class PassageObserver
{
    private const int ClosestMeanings = 3;

    private readonly RubricModel _model;
    private readonly float[] _scores;
    private readonly Closest[] _forms;
    private readonly Closest[] _meanings;

    public PassageObserver(RubricModel model)
    {
        _model = model;
        _scores = new float[model.Biases.Length];
        _forms = new Closest[model.Criteria.Length];
        _meanings = new Closest[model.Criteria.Length];
    }

    /// <summary>
    /// The sentences on the subject in the order in which they are read: those that say most about the first criterion first, the clearest of
    /// them in front. Each is judged alone, so the order in which somebody says things changes nothing, nor does a sentence on another subject.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="similarity">Compares them.</param>
    /// <param name="subject">A sentence is on the subject when its best OnTopic and twice its likeness of meaning with the closest exemplars come to this.</param>
    public ReadSentence[] Arrange(Word[] words, PassageSimilarity similarity, double subject)
    {
        var sentences = new List<ReadSentence>();
        foreach (var passage in Passages.Split(words, Break.Sentence))
        {
            var comparison = new Comparison(_model.Similarity.Count);
            similarity.Compare(passage, comparison);
            Score(comparison.Forms);
            if (Likeness(comparison.Meanings) < subject)
                continue;
            var criterion = ClearestCriterion();
            sentences.Add(new(passage, comparison, criterion, Clarity(criterion)));
        }

        return [.. sentences.OrderBy(sentence => sentence.Criterion).ThenByDescending(sentence => sentence.Score).ThenBy(sentence => StatementKey.Of(words, sentence.Passage))];
    }

    /// <summary>Observes a passage for every criterion.</summary>
    /// <param name="comparison">What it has in common with every exemplar.</param>
    /// <param name="coverage">How far it covers each criterion's own words.</param>
    /// <param name="phrases">Its phrase scores.</param>
    /// <param name="columns">Takes the features: by criterion, feature and passage.</param>
    /// <param name="passage">The index of the passage there.</param>
    /// <param name="itself">Index of the exemplar that the passage is, which is not its own neighbor; -1 for a passage of an answer.</param>
    public void Observe(Comparison comparison, Coverage coverage, (float Polarity, float Assertion) phrases, float[][][] columns, int passage, int itself = -1)
    {
        Score(comparison.Forms);
        FindClosest(_forms, comparison.Forms, itself);
        FindClosest(_meanings, comparison.Meanings, itself);
        for (var c = 0; c < columns.Length; c++)
        {
            var features = columns[c];
            for (var s = 0; s < CriterionModel.Count; s++)
                features[s][passage] = _scores[c * CriterionModel.Count + s];
            var (form, meaning) = (_forms[c], _meanings[c]);
            features[ClosestMet][passage] = form.Met;
            features[SecondMet][passage] = form.SecondMet;
            features[ClosestNear][passage] = form.Near;
            features[ClosestContradicted][passage] = form.Contradicted;
            features[MetOverOthers][passage] = form.Met - Math.Max(form.Near, form.Contradicted);
            features[ContradictedOverMet][passage] = form.Contradicted - form.Met;
            features[OverOtherCriteria][passage] = _scores[c * CriterionModel.Count + Meets] - OtherScore(c);
            features[CloserThanOtherCriteria][passage] = form.Met - Others(_forms, c);
            features[Polarity][passage] = phrases.Polarity;
            features[Assertion][passage] = phrases.Assertion;
            features[MeansMet][passage] = meaning.Met;
            features[MeansNear][passage] = meaning.Near;
            features[MeansContradicted][passage] = meaning.Contradicted;
            features[MeansOverOtherCriteria][passage] = meaning.Met - Others(_meanings, c);
            features[Covered][passage] = coverage.Exact[c];
            features[SoftlyCovered][passage] = coverage.Soft[c];
            features[Focus][passage] = coverage.Focus[c];
        }
    }

    // How likely the passage scored last is on the subject.
    private double Likeness(float[] meanings)
    {
        var best = float.NegativeInfinity;
        for (var s = OnTopic; s < _model.Criteria.Length * CriterionModel.Count; s += CriterionModel.Count)
            best = Math.Max(best, _scores[s]);
        Span<float> closest = stackalloc float[ClosestMeanings];
        closest.Fill(-1);
        foreach (var run in _model.Runs)
            for (var j = run.First; j < run.End; j++)
                Top.Insert(closest, meanings[j]);
        return best + (2.0 * (closest[0] + closest[1] + closest[2]) / ClosestMeanings);
    }

    // How clearly the passage scored last meets or contradicts a criterion.
    private float Clarity(int criterion) => Math.Max(_scores[criterion * CriterionModel.Count + Meets], _scores[criterion * CriterionModel.Count + Contradicts]);

    private int ClearestCriterion()
    {
        var clearest = 0;
        for (var c = 1; c < _model.Criteria.Length; c++)
            if (Clarity(c) > Clarity(clearest))
                clearest = c;
        return clearest;
    }

    // Scores of all separators, criterion by criterion.
    private void Score(float[] similarities)
    {
        _model.Biases.CopyTo(_scores, 0);
        Rows.Add(_scores, similarities, _model.Weights);
    }

    private void FindClosest(Closest[] all, float[] similarities, int itself)
    {
        Array.Clear(all);
        foreach (var run in _model.Runs)
        {
            var others = similarities.AsSpan(run.First, run.Length);
            if (itself >= run.First && itself < run.End)
            {
                all[run.Criterion].Take(run.Kind, others[..(itself - run.First)]);
                others = others[(itself - run.First + 1)..];
            }

            all[run.Criterion].Take(run.Kind, others);
        }
    }

    // -1.5 is below any score seen: a criterion that is alone competes with nothing.
    private float OtherScore(int criterion)
    {
        var score = -1.5f;
        for (var o = 0; o < _model.Criteria.Length; o++)
            if (o != criterion)
                score = Math.Max(score, Clarity(o));
        return score;
    }

    // How close an exemplar of another criterion is.
    private static float Others(Closest[] closest, int criterion)
    {
        var most = 0f;
        for (var o = 0; o < closest.Length; o++)
            if (o != criterion)
                most = Math.Max(most, closest[o].Any);
        return most;
    }
}
