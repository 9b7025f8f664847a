using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Search;

/// <summary>
/// Builds an index by BM25F (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.6): a term's
/// frequencies in the fields of a document are weighted and normalized by field length, added, and then saturated once.
/// </summary>
internal sealed class SearchIndexBuilder
{
    /// <summary>How fast more of the same word stops to count; the usual value.</summary>
    private const double Saturation = 1.2;

    /// <summary>How much a long field is held against its words: fully 1, not at all 0. Titles are short anyway.</summary>
    private const double LengthPenalty = 0.6;

    private static readonly (Func<SearchDocument, string> Text, double Weight)[] Fields =
    [
        (document => document.Title, 6),
        (document => document.Names, 4),
        (document => document.Lead, 2),
        (document => document.Body, 1),
    ];

    private readonly IReadOnlyList<SearchDocument> _documents;
    private readonly Dictionary<string, int> _terms = [];
    private readonly HashSet<string> _words = [];
    private readonly List<Dictionary<int, double>> _frequencies = [];

    private SearchIndexBuilder(IReadOnlyList<SearchDocument> documents) => _documents = documents;

    public static SearchIndex Build(ContentCatalog catalog)
    {
        var builder = new SearchIndexBuilder([.. SearchDocument.All(catalog)]);
        foreach (var (text, weight) in Fields)
            builder.AddField(text, weight);
        var vocabulary = new Vocabulary(builder._terms, builder._words);
        return new SearchIndex(builder._documents, vocabulary, builder.Postings(), new Synonyms(catalog.Glossary));
    }

    private void AddField(Func<SearchDocument, string> text, double weight)
    {
        var fields = _documents.Select(document => SearchWords.Of(text(document)).Select(Number).ToList()).ToList();
        var mean = Math.Max(1, fields.Average(field => field.Count));
        foreach (var (document, field) in fields.Index())
        {
            var length = 1 - LengthPenalty + (LengthPenalty * field.Count / mean);
            foreach (var term in field)
                _frequencies[term][document] = _frequencies[term].GetValueOrDefault(document) + (weight / length);
        }
    }

    private int Number(string word)
    {
        _words.Add(word);
        var stem = Stemmer.Stem(word);
        if (_terms.TryGetValue(stem, out var number))
            return number;
        _frequencies.Add([]);
        _terms.Add(stem, _terms.Count);
        return _terms.Count - 1;
    }

    private Posting[][] Postings() =>
        [.. _frequencies.Select(documents => documents.Select(pair => Impact(pair.Key, pair.Value, documents.Count)).ToArray())];

    private Posting Impact(int document, double frequency, int holders)
    {
        var rarity = Math.Log(1 + ((_documents.Count - holders + 0.5) / (holders + 0.5)));
        return new Posting(document, (float)(KindWeight(_documents[document].Kind) * rarity * frequency / (Saturation + frequency)));
    }

    /// <summary>Who searches for a concept's name wants its page before its cards.</summary>
    private static double KindWeight(SearchKind kind) => kind switch
    {
        SearchKind.Concept => 1.5,
        SearchKind.Card => 0.8,
        _ => 1,
    };
}
