using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>
/// Turns general word vectors to the field: statements that say the same about a system (met exemplars of one criterion, and the criterion
/// itself) come closer, those of other criteria drift apart. Contrastive learning by stochastic gradient descent, as StarSpace does it (Wu and
/// others, 2018), with words left out at random so that no single one is relied on.
/// </summary>
internal sealed class VectorTraining
{
    // Found by how well held-out groups of questions are told apart: fewer steps learn less, more learn the exemplars by heart.
    private const int Steps = 2000;
    private const float Rate = 0.04f;
    private const float Pull = 0.001f;
    private const double LeftOut = 0.4;
    private const int QuestionsInBatch = 10;

    // A criterion's own text takes part in about a third of its pairs.
    private const int PairsPerText = 4;

    // A word that has no vector yet gets one when this many statements use it.
    private const int FewestTexts = 3;

    private readonly Random _random = new(1);
    private readonly string[] _forms;
    private readonly Dictionary<string, int> _counts;
    private readonly float[][] _initial;
    private readonly float[][] _vectors;
    private readonly float[] _squares;

    // By question, criterion and statement: the words of it. The first statement is the criterion itself.
    private readonly int[][][][] _texts;

    private VectorTraining(WordVectors start, IReadOnlyList<DevQuestion> questions)
    {
        var known = start.Words.ToHashSet(StringComparer.Ordinal);
        _counts = questions.SelectMany(question => question.Rubric.Criteria)
            .SelectMany(criterion => (string[])[.. criterion.Exemplars.Met, .. criterion.Exemplars.Near, .. criterion.Exemplars.Contradicted, criterion.Text])
            .SelectMany(Forms).GroupBy(form => form, StringComparer.Ordinal)
            .Where(group => group.Count() >= FewestTexts || known.Contains(group.Key))
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        _forms = [.. _counts.Keys.Order(StringComparer.Ordinal)];
        _initial = Array.ConvertAll(_forms, form => start.Of(Word(form)) ?? new float[WordVectors.Size]);
        _vectors = Array.ConvertAll(_initial, vector => (float[])vector.Clone());
        _squares = Array.ConvertAll(_forms, _ => 1e-3f);
        var index = _forms.Select((form, i) => (form, i)).ToDictionary(pair => pair.form, pair => pair.i, StringComparer.Ordinal);
        _texts = [.. questions.Select(question => question.Rubric.Criteria
            .Select(criterion => criterion.Exemplars.Met.Prepend(CriterionText.Statement(criterion.Text))
                .Select(text => Forms(text).Where(index.ContainsKey).Select(form => index[form]).ToArray()).ToArray()).ToArray())];
    }

    public static WordVectors Fit(WordVectors start, IReadOnlyList<DevQuestion> questions)
    {
        var training = new VectorTraining(start, questions);
        for (var step = 0; step < Steps; step++)
            training.Step();
        var learnt = training._forms.ToHashSet(StringComparer.Ordinal);
        return WordVectors.Pack(
        [
            .. Enumerable.Range(0, training._forms.Length).OrderByDescending(i => training._counts[training._forms[i]]).Select(i => KeyValuePair.Create(training._forms[i], training._vectors[i])),
            .. start.Words.Where(word => !learnt.Contains(word)).Select(word => KeyValuePair.Create(word, start.Of(Word(word))!)),
        ]);
    }

    // AdaGrad, one rate a word, and a pull back to where the word came from.
    private void Step()
    {
        foreach (var (word, gradient) in new VectorBatch(_vectors, [.. Pairs()]).Gradient())
        {
            _squares[word] += gradient.Sum(x => x * x) / WordVectors.Size;
            var rate = Rate / MathF.Sqrt(_squares[word]);
            var (vector, initial) = (_vectors[word], _initial[word]);
            for (var k = 0; k < vector.Length; k++)
                vector[k] -= (rate * gradient[k]) + (Pull * (vector[k] - initial[k]));
        }
    }

    private IEnumerable<(int[] First, int[] Second)> Pairs()
    {
        for (var q = 0; q < QuestionsInBatch; q++)
            foreach (var texts in _texts[_random.Next(_texts.Length)])
            {
                var first = _random.Next(PairsPerText) == 0 ? 0 : _random.Next(texts.Length);
                var second = _random.Next(1, texts.Length);
                if (first != second && texts[first].Length > 0 && texts[second].Length > 0)
                    yield return (Thinned(texts[first]), Thinned(texts[second]));
            }
    }

    private int[] Thinned(int[] text) => text.Where(_ => _random.NextDouble() >= LeftOut).ToArray() is { Length: > 0 } some ? some : text;

    private static IEnumerable<string> Forms(string text) => Tokenizer.Tokenize(text).Where(word => word.IsContent).Select(word => word.Form).Distinct(StringComparer.Ordinal);

    private static Word Word(string form) => new(0, form.Length, form, PorterStemmer.Stem(form), true, Break.None);
}
