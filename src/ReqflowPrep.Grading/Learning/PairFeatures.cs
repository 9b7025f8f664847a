using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Scores of all passages of an answer and what they add up to.</summary>
internal sealed class PairFeatures
{
    public static double[][] Of(RubricModel model, string answer, out Passage[] best, out Word[] words)
    {
        words = Tokenizer.Tokenize(answer);
        var windows = Passages.Windows(words);
        var similarity = new PassageSimilarity(model.Index, words);
        var n = model.Criteria.Length;
        var meets = new float[n][];
        var contradicts = new float[n][];
        var topic = new float[n][];
        for (var c = 0; c < n; c++)
            (meets[c], contradicts[c], topic[c]) = (new float[windows.Length], new float[windows.Length], new float[windows.Length]);
        var row = new float[model.Index.Count];
        for (var w = 0; w < windows.Length; w++)
        {
            similarity.With(windows[w], row);
            for (var c = 0; c < n; c++)
            {
                meets[c][w] = model.Criteria[c].Meets.Score(row);
                contradicts[c][w] = model.Criteria[c].Contradicts.Score(row);
                topic[c][w] = model.Criteria[c].OnTopic.Score(row);
            }
        }

        best = new Passage[n];
        var result = new double[n][];
        for (var c = 0; c < n; c++)
        {
            if (windows.Length == 0)
            {
                result[c] = [-2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, 0, 0, 0];
                continue;
            }
            var b = Array.IndexOf(meets[c], meets[c].Max());
            best[c] = windows[b];
            var gap = Enumerable.Range(0, windows.Length).Select(i => (double)meets[c][i] - contradicts[c][i]).ToArray();
            result[c] = [.. Tops(meets[c]), .. Tops(contradicts[c]), .. Tops(topic[c]), contradicts[c][b], topic[c][b], gap.Max(), -gap.Min(), Math.Log(windows.Length)];
        }

        return result;
    }

    private static double[] Tops(float[] scores)
    {
        var sorted = scores.OrderDescending().ToArray();
        return [sorted[0], sorted.Take(2).Average(), sorted.Take(4).Average()];
    }
}
