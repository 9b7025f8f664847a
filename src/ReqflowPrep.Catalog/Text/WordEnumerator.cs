using System.Runtime.CompilerServices;

namespace ReqflowPrep.Catalog.Text;

/// <summary>Walks the words of a text without copying them.</summary>
internal ref struct WordEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordEnumerator GetEnumerator() => this;

    /// <remarks>
    /// Every start walks megabytes through this loop once: waiting for the tiers of the JIT would cost more than all its work.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !char.IsLetterOrDigit(_text[start]))
            start++;
        if (start == _text.Length)
            return false;

        var end = start + 1;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || IsInnerApostrophe(end)))
            end++;
        _end = end;
        Current = _text[start..end];
        return true;
    }

    private readonly bool IsInnerApostrophe(int i) =>
        _text[i] is '\'' or '’' && i + 1 < _text.Length && char.IsLetterOrDigit(_text[i + 1]);
}
