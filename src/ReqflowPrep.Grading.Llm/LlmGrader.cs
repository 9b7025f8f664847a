using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using ReqflowPrep.Grading.Llm.Prompting;
using ReqflowPrep.Grading.Llm.Replies;
using ReqflowPrep.Grading.Llm.Transport;

namespace ReqflowPrep.Grading.Llm;

/// <summary>
/// Asks a language model for a second opinion on what the default grader found. Whatever the model does, there is a grade: when it has no
/// opinion that can be used, the default grader's. Safe to use from many threads at once.
/// </summary>
public sealed class LlmGrader : IDisposable
{
    private const int Tries = 2;

    // Thirty criteria take some 1,200 tokens.
    private const int MostTokens = 4_096;
    private const int NameMaxLength = 64;

    private readonly IChatClient _chat;
    private readonly LlmGraderSettings _settings;
    private readonly ILogger<LlmGrader> _logger;
    private readonly MemoryCache _judgments;

    internal LlmGrader(IChatClient chat, LlmGraderSettings settings, ILogger<LlmGrader> logger)
    {
        (_chat, _settings, _logger) = (chat, settings, logger);
        _judgments = new MemoryCache(new MemoryCacheOptions { SizeLimit = settings.CacheEntries });
    }

    /// <summary>The name that grades carry. Of a long model name the end is kept: it tells more than a path.</summary>
    public string Name
    {
        get
        {
            var name = $"llm:{_settings.Model}";
            return name.Length <= NameMaxLength ? name : $"llm:…{name[^(NameMaxLength - 5)..]}";
        }
    }

    /// <summary>The version of prompt and rule, with that of the default grader whose probabilities are weighed.</summary>
    public static string Version => $"{GradingPrompt.Version}+{Grader.Name}-{Grader.Version}";

    internal int Kept => _judgments.Count;

    /// <summary>A grader that asks the server of the settings, which must have no fault.</summary>
    /// <exception cref="ArgumentException">The settings have a fault.</exception>
    public static LlmGrader Connect(LlmGraderSettings settings, ILogger<LlmGrader> logger)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.FindFault() is { } fault) throw new ArgumentException(fault, nameof(settings));
        return new(OpenAiServer.Connect(settings), settings, logger);
    }

    /// <summary>Adds the model's opinion to a grade.</summary>
    /// <param name="rubric">Question and criteria; exemplars are not sent.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="byDefault">What the default grader made of it, by the same rubric.</param>
    /// <param name="cancel">Gives up altogether.</param>
    public async Task<LlmGrade> GradeAsync(Rubric rubric, string answer, GradeResult byDefault, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(byDefault);
        var prompt = new GradingPrompt(rubric, answer, _settings.Model);
        if (!_judgments.TryGetValue(prompt.Key, out Judgment? judgment))
        {
            judgment = await AskAsync(prompt, cancel);
            if (judgment.Lasts) _judgments.Set(prompt.Key, judgment, new MemoryCacheEntryOptions { Size = 1 });
        }

        if (judgment!.Failure is { } failure)
        {
            IEnumerable<string> flags = failure == Failure.Distrusted ? byDefault.Flags.Append(LlmFlags.Distrusted).Order(StringComparer.Ordinal) : byDefault.Flags;
            return new(byDefault.Criteria, [.. flags], Grader.Name, Grader.Version, failure.Note());
        }

        CriterionResult[] criteria = [.. byDefault.Criteria.Select((result, c) => Consensus.Of(rubric.Criteria[c], result, judgment.Opinions[c]))];
        return new(criteria, byDefault.Flags, Name, Version, Note: null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _judgments.Dispose();
        _chat.Dispose();
    }

    private async Task<Judgment> AskAsync(GradingPrompt prompt, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(TimeSpan.FromSeconds(_settings.TimeoutSeconds));
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            string reply;
            try
            {
                reply = await SendAsync(prompt, again: attempt > 0, timeout.Token);
            }
            catch (JsonException)
            {
                continue;
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                // Whatever a stranger's server and the library make of each other, the learner gets a grade.
                return NoOpinion(timeout.IsCancellationRequested ? Failure.TimedOut : Failure.Unavailable, Detail(e));
            }

            if (prompt.Understand(reply) is not { } judgment) continue;
            return judgment.Failure is { } failure ? NoOpinion(failure, "the canary was credited") : judgment;
        }

        return NoOpinion(Failure.Unreadable, $"{Tries} tries");
    }

    private async Task<string> SendAsync(GradingPrompt prompt, bool again, CancellationToken cancel)
    {
        var options = new ChatOptions
        {
            Temperature = 0,
            MaxOutputTokens = MostTokens,
            ResponseFormat = ReplySchema.For(prompt.Labels),
            AdditionalProperties = new() { ["strict"] = true },
        };
        return (await _chat.GetResponseAsync(prompt.Messages(again), options, cancel)).Text;
    }

    private Judgment NoOpinion(Failure failure, string detail)
    {
        LlmLog.NoOpinion(_logger, failure, detail);
        return new(failure);
    }

    private static string Detail(Exception e) => e switch
    {
        ClientResultException { Status: > 0 } refusal => $"HTTP {refusal.Status.ToString(CultureInfo.InvariantCulture)}",
        HttpRequestException fault => fault.HttpRequestError.ToString(),
        ClientResultException { InnerException: { } inner } => Detail(inner),
        _ => e.GetType().Name,
    };
}
