using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ReqflowPrep.Grading.Llm.Replies;

namespace ReqflowPrep.Grading.Llm.Prompting;

/// <summary>What a model is asked about one answer, and how its reply is understood. Nothing in it tells who answered.</summary>
internal sealed class GradingPrompt
{
    /// <summary>Changes whenever a word of the prompt, the schema, or the rule that weighs the reply does.</summary>
    public const string Version = "1.0.0";

    // Named most telling first; more would mark half of the answer.
    private const int MostSentences = 3;
    private const int DelimiterDigits = 32;

    private readonly Rubric _rubric;
    private readonly string _answer;
    private readonly List<Sentence> _sentences;
    private readonly List<string> _asked;
    private readonly int _canary;

    public GradingPrompt(Rubric rubric, string answer, string model)
    {
        (_rubric, _answer, _sentences) = (rubric, answer, Sentences.Of(answer));
        var criteria = rubric.Criteria.Select(c => c.Text).ToList();
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<string?[]>([model, Version, rubric.Question, answer, .. criteria]));
        Key = Convert.ToHexString(hash);

        // Anywhere, and for the same content always in the same place: models judge by position too.
        _canary = hash[0] % (criteria.Count + 1);
        criteria.Insert(_canary, Canary.Text);
        _asked = criteria;
    }

    /// <summary>SHA-256 over model, prompt version, question, criteria and answer.</summary>
    public string Key { get; }

    /// <summary>One label a criterion, the canary's among them.</summary>
    public IEnumerable<string> Labels => Enumerable.Range(0, _asked.Count).Select(Label);

    /// <summary>The messages, each time with a delimiter that nobody can have guessed.</summary>
    public IReadOnlyList<ChatMessage> Messages(bool again)
    {
        var delimiter = $"answer-{RandomNumberGenerator.GetHexString(DelimiterDigits, lowercase: true)}";
        List<ChatMessage> messages = [new(ChatRole.System, Instructions.For(delimiter)), new(ChatRole.User, Content(delimiter))];
        if (again) messages.Add(new(ChatRole.User, Instructions.Again));
        return messages;
    }

    /// <summary>The judgment that a reply holds; null when it is not what was asked for.</summary>
    public Judgment? Understand(string reply)
    {
        if (ReplyReader.Read(reply) is not { } read || !Labels.All(read.ContainsKey)) return null;
        if (read[Label(_canary)].Verdict != Verdict.NotMet) return new(Failure.Distrusted);
        return new([.. Labels.Where((_, i) => i != _canary).Select(label => ToOpinion(read[label]))]);
    }

    private string Content(string delimiter)
    {
        var text = new StringBuilder();
        if (_rubric.Question is { } question) text.Append("Question: ").Append(OnOneLine(question)).Append("\n\n");
        text.Append("Criteria:\n");
        for (var c = 0; c < _asked.Count; c++) text.Append(Label(c)).Append(": ").Append(OnOneLine(_asked[c])).Append('\n');
        text.Append('\n').Append(delimiter).Append('\n');
        for (var s = 0; s < _sentences.Count; s++)
            text.Append(CultureInfo.InvariantCulture, $"[{s + 1}] ").Append(OnOneLine(_answer[_sentences[s].Start.._sentences[s].End])).Append('\n');
        return text.Append(delimiter).ToString();
    }

    private Opinion ToOpinion(CriterionReply reply)
    {
        EvidenceSpan[] evidence = [.. reply.Sentences
            .Where(number => number >= 1 && number <= _sentences.Count).Distinct().Take(MostSentences).Order()
            .Select(number => _sentences[(int)number - 1]).Select(s => new EvidenceSpan(s.Start, s.End, _answer[s.Start..s.End]))];

        // A verdict that can show no sentence of the answer is not founded on it.
        return evidence.Length == 0 ? new(Verdict.NotMet, []) : new(reply.Verdict, evidence);
    }

    private static string Label(int criterion) => $"c{(criterion + 1).ToString(CultureInfo.InvariantCulture)}";

    private static string OnOneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
