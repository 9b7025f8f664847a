using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

/// <summary>
/// The exemplars of one criterion word for word. Whoever labelled a statement, an author or a learner by an override, has decided it:
/// there is nothing to estimate when it is said again.
/// </summary>
internal sealed class KnownStatements
{
    private readonly Dictionary<ulong, ExemplarKind> _kinds;

    /// <summary>Remembers exemplars; of a statement in two lists the more cautious one counts: contradicted before near before met.</summary>
    public KnownStatements(Exemplars exemplars)
        : this([], exemplars)
    {
    }

    private KnownStatements(Dictionary<ulong, ExemplarKind> kinds, Exemplars exemplars)
    {
        _kinds = kinds;
        foreach (var exemplar in Exemplar.Of(0, exemplars))
            if (Tokenizer.Tokenize(exemplar.Text) is { Length: > 0 } words)
                _kinds[StatementKey.Of(words, new(0, words.Length))] = exemplar.Kind;
    }

    /// <summary>The same with exemplars of somebody who may see it differently and goes first.</summary>
    public KnownStatements With(Exemplars extra) => new(new(_kinds), extra);

    /// <summary>What each of some statements is known to be; null for one that is not known.</summary>
    /// <param name="keys">Keys of the statements, from <see cref="StatementKey"/>.</param>
    public ExemplarKind?[] Find(ulong[] keys) => Array.ConvertAll(keys, key => _kinds.TryGetValue(key, out var kind) ? kind : (ExemplarKind?)null);
}
