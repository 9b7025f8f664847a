namespace ReqflowPrep.Catalog.Reading;

/// <summary>All mistakes found so far.</summary>
internal sealed class MistakeList
{
    private readonly List<Mistake> _mistakes = [];

    public void Add(string file, int line, string message) => _mistakes.Add(new Mistake(file, line, message));

    public void Add(Place place, string message) => Add(place.File, place.Line, message);

    public void Add(IEnumerable<Mistake> mistakes) => _mistakes.AddRange(mistakes);

    /// <summary>The mistakes by file, line and message, each once.</summary>
    public IReadOnlyList<Mistake> Sorted() =>
    [
        .. _mistakes.Distinct()
            .OrderBy(mistake => mistake.File, StringComparer.Ordinal)
            .ThenBy(mistake => mistake.Line)
            .ThenBy(mistake => mistake.Message, StringComparer.Ordinal),
    ];
}
