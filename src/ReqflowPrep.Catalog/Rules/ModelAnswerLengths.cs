using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A model answer can be said aloud within the time limit: 150 to 300 words.</summary>
internal sealed class ModelAnswerLengths : ICatalogRule
{
    private const int Least = 150;
    private const int Most = 300;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in draft.Questions)
        {
            var words = Words.Count(question.ModelAnswer);
            if (question.ModelAnswer.Length > 0 && words is (< Least or > Most))
                mistakes.Add(draft.Sources.Of(question, "modelAnswer"), $"the model answer has {words} words; accepted: {Least} to {Most}");
        }
    }
}
