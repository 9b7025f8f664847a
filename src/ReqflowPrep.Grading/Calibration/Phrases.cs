using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>
/// What phrases say whatever the subject: "pointless", "no need", "simply" sound like contradicted exemplars of any criterion (polarity);
/// others sound like a claim rather than like a remark on the subject (assertion).
/// </summary>
internal sealed class Phrases(PhraseTable polarity, PhraseTable assertion)
{
    // Kept by hash alone: the phrases themselves are no longer needed.
    private readonly (float Polarity, float Assertion) _bias = ((float)polarity.Bias, (float)assertion.Bias);
    private readonly Dictionary<uint, (float Polarity, float Assertion)> _weights = Index(polarity, assertion);

    /// <summary>Scores any passage of a text: the sum of its phrases' weights over the root of its number of words.</summary>
    public Func<Passage, (float Polarity, float Assertion)> Scorer(Word[] words)
    {
        // Running sums: of the words before an index, and of each of them with the word before it.
        var single = new (float Polarity, float Assertion)[words.Length + 1];
        var pairs = new (float Polarity, float Assertion)[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            single[i + 1] = Sum(single[i], _weights.GetValueOrDefault(FeatureHash.Of(words[i].Stem)));
            pairs[i + 1] = i > 0 && words[i].Break != Break.Sentence ? Sum(pairs[i], _weights.GetValueOrDefault(FeatureHash.Of(words[i - 1].Stem, words[i].Stem))) : pairs[i];
        }

        return passage =>
        {
            var root = MathF.Sqrt(passage.Length);
            var (word, wordBefore, pair, pairBefore) = (single[passage.End], single[passage.First], pairs[passage.End], pairs[passage.First + 1]);
            return (
                _bias.Polarity + ((word.Polarity - wordBefore.Polarity + pair.Polarity - pairBefore.Polarity) / root),
                _bias.Assertion + ((word.Assertion - wordBefore.Assertion + pair.Assertion - pairBefore.Assertion) / root));
        };
    }

    private static (float Polarity, float Assertion) Sum((float Polarity, float Assertion) a, (float Polarity, float Assertion) b) =>
        (a.Polarity + b.Polarity, a.Assertion + b.Assertion);

    // Two phrases of one hash count as one: there are some ten thousand of them among four billion hashes.
    private static Dictionary<uint, (float Polarity, float Assertion)> Index(PhraseTable polarity, PhraseTable assertion)
    {
        var index = new Dictionary<uint, (float Polarity, float Assertion)>(Math.Max(polarity.Weights.Count, assertion.Weights.Count));
        foreach (var (phrase, weight) in polarity.Weights)
            index[FeatureHash.Of(phrase)] = ((float)weight, 0);
        foreach (var (phrase, weight) in assertion.Weights)
            index[FeatureHash.Of(phrase)] = (index.GetValueOrDefault(FeatureHash.Of(phrase)).Polarity, (float)weight);
        return index;
    }
}
