namespace ReqflowPrep.Catalog;

/// <summary>Something wrong in a file of the catalog. There is one severity: a mistake stops the start.</summary>
/// <param name="File">The file, relative to the folder read, with forward slashes.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong and what would be accepted.</param>
public sealed record Mistake(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>, as editors and terminals know it.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
