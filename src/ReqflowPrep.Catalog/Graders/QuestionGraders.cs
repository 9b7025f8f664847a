using System.Collections.Concurrent;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>The trained graders of the catalog's questions, each made when it is first needed and kept.</summary>
public sealed class QuestionGraders
{
    private readonly ContentCatalog _catalog;
    private readonly ConcurrentDictionary<string, Lazy<QuestionGrader>> _graders = new(StringComparer.Ordinal);

    /// <summary>Graders for a catalog.</summary>
    /// <param name="catalog">Where the rubrics and their exemplars come from.</param>
    public QuestionGraders(ContentCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        Background = BackgroundWithout(question: null);
    }

    /// <summary>What the whole catalog knows, for rubrics that are not in it.</summary>
    public GradingBackground Background { get; }

    /// <summary>The grader of a question.</summary>
    /// <param name="question">A question of this catalog.</param>
    public QuestionGrader For(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _graders.GetOrAdd(question.Id, _ => new Lazy<QuestionGrader>(() => QuestionGrader.Train(question, BackgroundWithout(question)))).Value;
    }

    private GradingBackground BackgroundWithout(Question? question) => new()
    {
        Criteria = [.. _catalog.Questions.Where(other => other != question).SelectMany(RubricMaking.CriteriaOf)],
        Glossary = [.. _catalog.Glossary.Select(term => new Grading.GlossaryTerm(term.Term, term.Synonyms))],
    };
}
