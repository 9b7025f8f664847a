using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Search;

/// <summary>
/// An inverted index whose postings carry finished scores, so that a search only adds. A document's score is the sum over the query's words
/// of the best that each word, a word that begins with it if it is the last, or a synonym adds; times the share of the query's words that
/// it holds.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Words of a query beyond this many are ignored; the words matched are kept as bits.</summary>
    private const int MostWords = 32;

    /// <summary>What a word that only begins with the last one typed counts for.</summary>
    private const float PrefixWeight = 0.7f;

    /// <summary>What a word of a synonym counts for.</summary>
    private const float SynonymWeight = 0.6f;

    /// <summary>From this length on the last word also stands for those that begin with it.</summary>
    private const int ShortestPrefix = 2;

    private readonly IReadOnlyList<SearchDocument> _documents;
    private readonly Vocabulary _vocabulary;
    private readonly Posting[][] _postings;
    private readonly Synonyms _synonyms;

    /// <summary>Takes a finished index.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="vocabulary">The terms of all documents.</param>
    /// <param name="postings">For each term its documents.</param>
    /// <param name="synonyms">Names that mean the same.</param>
    public SearchIndex(IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary, Posting[][] postings, Synonyms synonyms)
    {
        _documents = documents;
        _vocabulary = vocabulary;
        _postings = postings;
        _synonyms = synonyms;
    }

    public IReadOnlyList<SearchHit> Search(string query, int limit, IReadOnlySet<SearchKind>? kinds)
    {
        var words = SearchWords.Of(query).Take(MostWords).ToList();
        var typing = query.Length > 0 && char.IsLetterOrDigit(query[^1]) ? Words.Of(query)[^1] : "";
        var tally = new Tally(_documents.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (_vocabulary.Find(words[i]) is { } term)
                tally.Add(_postings[term], 1, 1u << i);
            if (i == words.Count - 1 && words[i] == typing && typing.Length >= ShortestPrefix)
                foreach (var longer in _vocabulary.BeginningWith(typing))
                    tally.Add(_postings[longer], PrefixWeight, 1u << i);
            tally.EndWord();
        }

        foreach (var (other, matched) in _synonyms.Of(words))
        {
            foreach (var word in other)
                if (_vocabulary.Find(word) is { } term)
                    tally.Add(_postings[term], SynonymWeight, matched);
            tally.EndWord();
        }

        return Best(tally, words.Count, limit, kinds);
    }

    private IReadOnlyList<SearchHit> Best(Tally tally, int words, int limit, IReadOnlySet<SearchKind>? kinds) =>
    [
        .. tally.Scores(words)
            .Select(score => (Document: _documents[score.Document], score.Score))
            .Where(hit => kinds is null || kinds.Contains(hit.Document.Kind))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Document.Kind)
            .ThenBy(hit => hit.Document.Id, StringComparer.Ordinal)
            .Take(limit)
            .Select(hit => new SearchHit(hit.Document.Kind, hit.Document.Id, hit.Document.Concept, hit.Document.Title, hit.Score)),
    ];
}
