using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>All passages of an answer with what was observed of each. Sentences on another subject are not read at all.</summary>
internal sealed record ObservedAnswer
{
    /// <summary>Looks passages up among the exemplars.</summary>
    public required (RubricModel Model, PassageSimilarity Similarity) Lookup { get; init; }

    /// <summary>The words that are read, sentence by sentence in an order that doesn't depend on the order in which they were said.</summary>
    public required Word[] Words { get; init; }

    /// <summary>Clauses, sentences and neighboring pairs of both.</summary>
    public required Passage[] Passages { get; init; }

    /// <summary>Features by criterion, feature and passage.</summary>
    public required float[][][] Columns { get; init; }

    /// <summary>Features by criterion of all that is read, taken as one passage.</summary>
    public required float[][] Whole { get; init; }

    /// <summary>Whether it names a thing that the criterion wants mentioned, by criterion.</summary>
    public required bool[] Named { get; init; }

    /// <summary>Indexes of the passages that don't call something unnecessary.</summary>
    public int[] Asserting()
    {
        var dismissals = Dismissals.Find(Words);
        return [.. Enumerable.Range(0, Passages.Length).Where(p => !dismissals.Any(d => d.First >= Passages[p].First && d.End <= Passages[p].End))];
    }

    /// <summary>The same answer with some of its passages only.</summary>
    public ObservedAnswer With(int[] passages) => this with
    {
        Passages = Array.ConvertAll(passages, p => Passages[p]),
        Columns = Array.ConvertAll(Columns, columns => Array.ConvertAll(columns, column => Array.ConvertAll(passages, p => column[p]))),
    };

    /// <summary>The exemplar of a criterion that a passage is most like; null when it has nothing in common with any.</summary>
    public Exemplar? Closest(Passage passage, int criterion)
    {
        var comparison = new Comparison(Lookup.Model.Similarity.Count);
        Lookup.Similarity.Compare(passage, comparison);
        var similarities = comparison.Forms;
        Exemplar? closest = null;
        var most = 0f;
        for (var i = 0; i < similarities.Length; i++)
            if (Lookup.Model.Exemplars[i].Criterion == criterion && similarities[i] > most)
                (closest, most) = (Lookup.Model.Exemplars[i], similarities[i]);
        return closest;
    }

    /// <summary>Observes an answer.</summary>
    public static ObservedAnswer Of(RubricModel model, Word[] words, Phrases phrases, double subject)
    {
        words = model.Similarity.Spelling.Mend(words);
        var lookup = new WordLookup(model.Similarity);
        var similarity = new PassageSimilarity(lookup, words);
        var observer = new PassageObserver(model);
        var sentences = observer.Arrange(words, similarity, subject);
        var runs = Array.ConvertAll(sentences, sentence => sentence.Passage);
        similarity.Keep(runs);
        words = Text.Passages.Keep(words, runs);
        var compared = Text.Passages.Split(words, Break.Sentence).Zip(sentences, (passage, sentence) => (passage, sentence.Comparison)).ToDictionary();
        var comparison = new Comparison(model.Similarity.Count);
        var coverage = new Coverage(model.Words.Count);
        var likeness = model.Words.Compare(words, lookup);
        var score = phrases.Scorer(words);
        var passages = Text.Passages.Windows(words);
        var columns = PassageFeature.Columns(model.Criteria.Length, passages.Length);
        for (var p = 0; p < passages.Length; p++)
            observer.Observe(Compare(passages[p]), coverage, score(passages[p]), columns, p);

        var whole = PassageFeature.Columns(model.Criteria.Length, 1);
        observer.Observe(Compare(new(0, words.Length)), coverage, (0, 0), whole, 0);
        return new()
        {
            Lookup = (model, similarity),
            Words = words,
            Passages = passages,
            Columns = columns,
            Whole = Array.ConvertAll(whole, features => Array.ConvertAll(features, column => column[0])),
            Named = Array.ConvertAll(model.Named, things => things.AreIn(words)),
        };

        Comparison Compare(Passage passage)
        {
            model.Words.Cover(likeness, passage, coverage);
            if (compared.TryGetValue(passage, out var known))
                return known;
            similarity.Compare(passage, comparison);
            return comparison;
        }
    }
}
