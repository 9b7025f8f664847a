using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading;

/// <summary>Tells authors which exemplars to improve.</summary>
public static class ExemplarQuality
{
    // Exemplars are left out in this many turns: each is judged by a model of six sevenths of the others.
    private const int Folds = 7;

    /// <summary>
    /// Pairs of texts at or above a similarity: cosine of their stems and characters. Around 0.8 only a word or two differ.
    /// </summary>
    public static IReadOnlyList<NearDuplicate> NearDuplicates(IReadOnlyList<string> texts, double threshold)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _ = new ExemplarIndex([.. texts.Select(Tokenizer.Tokenize)], texts.Count, WordVectors.Default, out var comparisons);
        var found = new List<NearDuplicate>();
        for (var first = 0; first < texts.Count; first++)
            for (var second = first + 1; second < texts.Count; second++)
            {
                // Undoes k = c + c², c being the sum of two cosines.
                var similarity = (Math.Sqrt((4 * comparisons[first].Forms[second]) + 1) - 1) / 4;
                if (similarity >= threshold)
                    found.Add(new(first, second, Math.Round(Math.Min(1, similarity), 4)));
            }

        return found;
    }

    /// <summary>Judges every exemplar of a rubric without itself, criterion by criterion.</summary>
    public static IReadOnlyList<CriterionSeparability> Separability(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        Exemplar[] exemplars = [.. rubric.Criteria.SelectMany((criterion, c) => Exemplar.Of(c, criterion.Exemplars)), .. Exemplar.Generics];
        _ = RubricModel.Index(exemplars, exemplars.Length, WordVectors.Default, out var comparisons);
        var scores = Array.ConvertAll(exemplars, _ => new float[rubric.Criteria.Count]);
        for (var fold = 0; fold < Folds; fold++)
        {
            Exemplar[] seen = [.. exemplars.Select((exemplar, i) => i % Folds == fold && exemplar.Criterion >= 0 ? exemplar with { Criterion = Exemplar.HeldOut } : exemplar)];
            for (var c = 0; c < rubric.Criteria.Count; c++)
            {
                var meets = RubricModel.Meets(seen, comparisons, c);
                for (var i = fold; i < scores.Length; i += Folds)
                    scores[i][c] = meets.Score(comparisons[i].Forms);
            }
        }

        return [.. rubric.Criteria.Select((criterion, c) => Judge(criterion.Id, c, exemplars, scores))];
    }

    private static CriterionSeparability Judge(string id, int c, Exemplar[] exemplars, float[][] scores)
    {
        var met = Enumerable.Range(0, scores.Length).Where(i => exemplars[i].Criterion == c && exemplars[i].Kind == ExemplarKind.Met).ToArray();
        var rest = Enumerable.Range(0, scores.Length).Where(i => exemplars[i].Criterion == c ? exemplars[i].Kind != ExemplarKind.Met : exemplars[i].Kind == ExemplarKind.Met).ToArray();
        var above = met.Sum(m => rest.Sum(r => scores[m][c] > scores[r][c] ? 1 : scores[m][c] == scores[r][c] ? 0.5 : 0));
        var misjudged = met.Where(i => scores[i][c] < 0).Select(i => (i, Distance: -scores[i][c]))
            .Concat(rest.Where(i => exemplars[i].Criterion == c && scores[i][c] > 0).Select(i => (i, Distance: scores[i][c])));
        return new(id, above / ((double)met.Length * rest.Length), [.. misjudged.OrderByDescending(one => one.Distance).Select(one => exemplars[one.i].Text)]);
    }
}
