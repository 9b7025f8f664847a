using System.Text;

namespace ReqflowPrep.Grading.Text;

/// <summary>
/// Cuts a text into words with exact offsets and marks where clauses and sentences begin. Letter case and the amount or kind of white space
/// make no difference: a line break alone separates nothing, the bullet or number after it does.
/// </summary>
internal static class Tokenizer
{
    // A conjunction opens a clause of its own; it belongs to the clause that it opens.
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal)
    {
        "but", "so", "because", "and", "whereas", "while", "otherwise", "unless", "hence", "therefore", "although", "though",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "cannot", "cant", "dont", "wont", "doesnt", "isnt", "shouldnt", "arent", "didnt", "neednt", "nor", "none", "nothing",
    };

    /// <summary>The words of a text in order.</summary>
    public static Word[] Tokenize(string text)
    {
        var words = new List<Word>(text.Length / 5);
        var form = new StringBuilder(16);
        var pending = Break.Sentence;
        for (var i = 0; i < text.Length;)
        {
            var unit = CharacterFolding.Fold(text[i]);
            if (!char.IsLetterOrDigit(unit))
            {
                pending = Max(pending, BreakAt(text, i, unit));
                i++;
                continue;
            }

            var start = i;
            var end = i;
            form.Clear();
            for (; i < text.Length; i++)
            {
                unit = CharacterFolding.Fold(text[i]);
                if (unit == CharacterFolding.Skipped)
                    continue;
                if (!char.IsLetterOrDigit(unit) && !JoinsWord(text, i, unit))
                    break;
                form.Append(unit);
                end = i + 1;
            }

            words.Add(Make(start, end, form.ToString(), pending));
            pending = Break.None;
        }

        return [.. words];
    }

    private static Word Make(int start, int end, string form, Break pending)
    {
        if (Negations.Contains(form) || form.EndsWith("n't", StringComparison.Ordinal))
            return new(start, end, form, "not", true, pending);
        if (Conjunctions.Contains(form) && pending == Break.None)
            pending = Break.Clause;
        var bare = form.EndsWith("'s", StringComparison.Ordinal) ? form[..^2] : form;
        return FunctionWords.Contains(form)
            ? new(start, end, form, form, false, pending)
            : new(start, end, form, PorterStemmer.Stem(bare.Replace("'", "", StringComparison.Ordinal)), true, pending);
    }

    private static Break BreakAt(string text, int index, char unit) => unit switch
    {
        '.' => EndsSentence(text, index) ? Break.Sentence : Break.None,
        '!' or '?' or '\u2022' or '\u2023' or '\u25E6' or '\u2026' => Break.Sentence,
        '*' or '-' => IsAlone(text, index) ? Break.Sentence : Break.None,
        '/' => IsAlone(text, index) ? Break.Clause : Break.None,
        '}' => Break.Sentence,
        ']' or '>' => EndsMarkup(text, index) ? Break.Sentence : Break.Clause,
        ',' or ';' or ':' or '(' or ')' or '[' or '{' or '\u2013' or '\u2014' or '|' or '\u2192' => Break.Clause,
        _ => Break.None,
    };

    // "e.g." and "vs." don't end a sentence; "0.5" and "node.js" have nothing after the point to end it.
    private static bool EndsSentence(string text, int index)
    {
        if (index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]))
            return false;
        return !(index >= 2 && char.IsLetter(text[index - 1]) && text[index - 2] == '.')
            && !(index >= 2 && text[index - 1] is 's' or 'S' && text[index - 2] is 'v' or 'V');
    }

    // "]]" and "-->" close a note that is not part of the prose around it.
    private static bool EndsMarkup(string text, int index) =>
        index > 1 && (text[index] == ']' ? text[index - 1] == ']' : text[index - 1] == '-' && text[index - 2] == '-');

    private static bool IsAlone(string text, int index) =>
        (index == 0 || char.IsWhiteSpace(text[index - 1])) && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]));

    // Apostrophes inside a word and points inside a number belong to it.
    private static bool JoinsWord(string text, int index, char unit)
    {
        if (index == 0 || index + 1 >= text.Length)
            return false;
        return unit switch
        {
            '\'' => char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]),
            '.' or ',' => char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]),
            _ => false,
        };
    }

    private static Break Max(Break a, Break b) => a > b ? a : b;
}
