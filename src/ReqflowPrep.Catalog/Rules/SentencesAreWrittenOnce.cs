using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// No sentence of 10 words or more is in two files: said twice it bores the reader, and one copy will be corrected without the other.
/// Calibration answers that game the grader are left out: they copy on purpose.
/// </summary>
internal sealed class SentencesAreWrittenOnce : ICatalogRule
{
    private const int LongSentence = 10;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var seen = new Dictionary<ulong, Func<Place>>();
        foreach (var prose in draft.Texts.Where(prose => prose.Key != "answer"))
            Look(prose.Scalar.Text, sentence => prose.PlaceOf(string.Join(' ', sentence.Split().Take(3))));
        var answers = draft.Questions.SelectMany(question => question.CalibrationAnswers);
        foreach (var answer in answers.Where(answer => answer.Style != AnswerStyle.Gaming))
            Look(answer.Answer, _ => draft.Sources.Of(answer, "answer"));

        void Look(string text, Func<string, Place> placeOf)
        {
            foreach (var sentence in Sentences.Of(text))
            {
                if (Identity(sentence) is not { } identity || seen.TryAdd(identity, () => placeOf(sentence)))
                    continue;
                var (first, place) = (seen[identity](), placeOf(sentence));
                if (first.File != place.File)
                    mistakes.Add(
                        place, $"this sentence is also at {first}; say it once, or another way: {sentence.ReplaceLineEndings(" ")}");
            }
        }
    }

    /// <summary>The same for the same words, whatever their case and punctuation; null for a short sentence.</summary>
    private static ulong? Identity(string sentence)
    {
        var (identity, count) = (Fingerprint.Empty, 0);
        foreach (var word in Words.In(sentence))
        {
            identity = Fingerprint.Of(word, Fingerprint.Of(" ", identity));
            count++;
        }

        return count >= LongSentence ? identity : null;
    }
}
