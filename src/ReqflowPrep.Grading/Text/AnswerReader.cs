namespace ReqflowPrep.Grading.Text;

/// <summary>Reads answers to one question.</summary>
internal sealed class AnswerReader
{
    private readonly CopiedText? _question;
    private readonly CopiedText[] _criteria;

    public AnswerReader(Rubric rubric)
    {
        _question = rubric.Question is null ? null : new(rubric.Question);
        _criteria = [.. rubric.Criteria.Select(criterion => new CopiedText(criterion.Text))];
    }

    /// <summary>Reads an answer.</summary>
    public ReadAnswer Read(string answer)
    {
        var words = Tokenizer.Tokenize(answer);
        var flags = new SortedSet<string>(StringComparer.Ordinal);
        var muted = new bool[words.Length];
        var hashes = CopiedText.Hashes(words);
        if (_question?.Mark(hashes, muted) == true)
            flags.Add(AnswerFlags.CopiedQuestion);
        foreach (var criterion in _criteria)
            if (criterion.Mark(hashes, muted))
                flags.Add(AnswerFlags.CopiedCriterion);
        var listed = new bool[words.Length];
        foreach (var sentence in Passages.Split(words, Break.Sentence))
        {
            if (GraderInstructions.Contains(words, sentence))
            {
                flags.Add(AnswerFlags.InstructionsToGrader);
                Array.Fill(muted, true, sentence.First, sentence.Length);
            }
            else if (WordLists.IsList(words, sentence))
            {
                flags.Add(AnswerFlags.WordList);
                Array.Fill(listed, true, sentence.First, sentence.Length);
            }
        }

        var mentions = Passages.Without(words, muted);
        var claims = flags.Contains(AnswerFlags.WordList) ? Passages.Without(words, [.. muted.Zip(listed, (a, b) => a || b)]) : mentions;
        return new(mentions, claims, [.. flags]);
    }
}
