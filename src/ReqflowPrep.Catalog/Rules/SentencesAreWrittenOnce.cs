using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// No sentence of 10 words or more is in two files: said twice it bores the reader, and one copy will be corrected without the other. Calibration answers
/// that game the grader are left out: they copy on purpose.
/// </summary>
internal sealed class SentencesAreWrittenOnce : ICatalogRule
{
    private const int LongSentence = 10;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var seen = new Dictionary<ulong, Place>();
        foreach (var prose in Prose.All(draft).Where(prose => prose.Key != "answer"))
            Look(prose.Scalar.Text, prose.PlaceOf);
        foreach (var answer in draft.Questions.SelectMany(question => question.CalibrationAnswers).Where(answer => answer.Style != AnswerStyle.Gaming))
            Look(answer.Answer, _ => draft.Sources.Of(answer, "answer"));

        void Look(string text, Func<string, Place> placeOf)
        {
            foreach (var sentence in Sentences.Of(text))
            {
                if (Identity(sentence) is not { } identity)
                    continue;
                var place = placeOf(string.Join(' ', sentence.Split().Take(3)));
                if (!seen.TryAdd(identity, place) && seen[identity].File != place.File)
                    mistakes.Add(place, $"this sentence is also at {seen[identity]}; say it once, or another way: {sentence}");
            }
        }
    }

    /// <summary>The same for the same words, whatever their case and punctuation; null for a short sentence.</summary>
    private static ulong? Identity(string sentence)
    {
        var (identity, count) = (Fingerprint.Empty, 0);
        Span<char> lower = stackalloc char[64];
        foreach (var range in Words.Ranges(sentence))
        {
            var word = sentence.AsSpan(range);
            identity = Fingerprint.Of(word.Length <= lower.Length ? lower[..word.ToLowerInvariant(lower)] : word, Fingerprint.Of(" ", identity));
            count++;
        }

        return count >= LongSentence ? identity : null;
    }
}
