using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ReqflowPrep.Grading.Llm.Tests;

/// <summary>Keeps what the grader logs.</summary>
internal sealed class GraderLog : ILogger<LlmGrader>
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
}
