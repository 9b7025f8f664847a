namespace ReqflowPrep.Catalog.Reading;

/// <summary>A line of a file.</summary>
/// <param name="File">The file, relative to the folder read.</param>
/// <param name="Line">The line, counted from 1.</param>
internal readonly record struct Place(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
