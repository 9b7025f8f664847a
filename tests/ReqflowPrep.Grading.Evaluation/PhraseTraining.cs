using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Learns which phrases tell one kind of exemplar from another whatever the subject.</summary>
internal static class PhraseTraining
{
    // A phrase of one text only says something about that text.
    private const int FewestTexts = 2;
    private const double Penalty = 0.3;
    private const int Passes = 30;

    /// <summary>Trains a balanced support vector machine over stems and pairs of neighboring stems by dual coordinate descent.</summary>
    public static PhraseTable Fit(IEnumerable<Exemplar> exemplars, ExemplarKind positive, ExemplarKind negative)
    {
        var used = exemplars.Where(exemplar => exemplar.Kind == positive || exemplar.Kind == negative).ToArray();
        var texts = used.Select(exemplar => Tokenizer.Tokenize(exemplar.Text)).ToArray();
        var phrases = texts.Select(Phrases).ToArray();
        var counts = phrases.SelectMany(list => list.Distinct()).GroupBy(phrase => phrase, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var known = phrases.Select(list => list.Where(phrase => counts[phrase] >= FewestTexts).ToArray()).ToArray();
        double positives = used.Count(exemplar => exemplar.Kind == positive);
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var alpha = new double[used.Length];
        var bias = 0.0;
        for (var pass = 0; pass < Passes; pass++)
            for (var i = 0; i < used.Length; i++)
            {
                var sign = used[i].Kind == positive ? 1 : -1;
                var slack = (sign > 0 ? positives : used.Length - positives) / (Penalty * used.Length);
                var scale = 1 / Math.Sqrt(texts[i].Length);
                var score = bias + known[i].Sum(phrase => weights.GetValueOrDefault(phrase) * scale);
                var length = known[i].GroupBy(phrase => phrase, StringComparer.Ordinal).Sum(group => Math.Pow(group.Count() * scale, 2));
                var next = Math.Max(0, alpha[i] - (((sign * score) - 1 + (slack * alpha[i])) / (length + 1 + slack)));
                var change = (next - alpha[i]) * sign;
                alpha[i] = next;
                bias += change;
                foreach (var phrase in known[i])
                    weights[phrase] = weights.GetValueOrDefault(phrase) + (change * scale);
            }

        return new(weights.Where(entry => Math.Abs(entry.Value) >= 0.005).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal), bias);
    }

    private static List<string> Phrases(Word[] words)
    {
        var phrases = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            phrases.Add(words[i].Stem);
            if (i > 0 && words[i].Break != Break.Sentence)
                phrases.Add(words[i - 1].Stem + " " + words[i].Stem);
        }

        return phrases;
    }
}
