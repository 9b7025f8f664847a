using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>
/// Weights of words and pairs of neighboring words that hold whatever the subject: "pointless", "no need", "simply" sound like contradicted
/// exemplars of any criterion.
/// </summary>
internal sealed class PhraseTable(IReadOnlyDictionary<string, double> weights, double bias)
{
    private readonly Dictionary<uint, double> _weights = Index(weights);

    /// <summary>The weights by phrase.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; } = weights;

    /// <summary>Score of a passage without known phrases.</summary>
    public double Bias { get; } = bias;

    /// <summary>Running sums over a text: the word at an index, and its pair with the word before it.</summary>
    public (double[] Words, double[] Pairs) Sums(Word[] words)
    {
        var single = new double[words.Length + 1];
        var pairs = new double[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            single[i + 1] = single[i] + _weights.GetValueOrDefault(FeatureHash.Of(words[i].Stem));
            pairs[i + 1] = pairs[i] + (i > 0 && words[i].Break != Break.Sentence ? _weights.GetValueOrDefault(FeatureHash.Of(words[i - 1].Stem, words[i].Stem)) : 0);
        }

        return (single, pairs);
    }

    // Of two phrases with one hash the first in order counts.
    private static Dictionary<uint, double> Index(IReadOnlyDictionary<string, double> weights)
    {
        var index = new Dictionary<uint, double>(weights.Count);
        foreach (var (phrase, weight) in weights.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            index.TryAdd(FeatureHash.Of(phrase), weight);
        return index;
    }

    /// <summary>Score of a passage: the sum of its phrases' weights over the root of its number of words.</summary>
    public double Score((double[] Words, double[] Pairs) sums, Passage passage) =>
        Bias + ((sums.Words[passage.End] - sums.Words[passage.First] + sums.Pairs[passage.End] - sums.Pairs[passage.First + 1]) / Math.Sqrt(passage.Length));
}
