using System.Buffers.Binary;
using System.Text;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// What words mean, as directions in space: words used alike point the same way. A vector's length says how much its word tells, about 0 to 1.
/// docs/grading.md says where they come from. Kept as they are on disk, eight bits a component, and unpacked word by word.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>Number of components.</summary>
    public const int Size = 64;

    private const int HeaderBytes = 4;
    private const int EntryBytes = sizeof(float) + Size;

    private static readonly Lazy<WordVectors> Embedded = new(ReadEmbedded);

    private readonly byte[] _bytes;
    private readonly (SortedHashes Hashes, int[] Entries) _forms;
    private readonly (SortedHashes Hashes, int[] Entries) _stems;

    private WordVectors(byte[] bytes)
    {
        _bytes = bytes;
        var words = Words;
        _forms = Index(words);
        _stems = Index(Array.ConvertAll(words, PorterStemmer.Stem));
    }

    /// <summary>The vectors that ship.</summary>
    public static WordVectors Default => Embedded.Value;

    /// <summary>The words that have a vector of their own.</summary>
    public string[] Words => Encoding.UTF8.GetString(_bytes.AsSpan(HeaderBytes + (Count * EntryBytes))).Split('\n');

    private int Count => BinaryPrimitives.ReadInt32LittleEndian(_bytes);

    /// <summary>Packs vectors by folded word. A form that is not among them takes the vector of the first of its stem.</summary>
    public static WordVectors Pack(IReadOnlyList<KeyValuePair<string, float[]>> vectors)
    {
        var bytes = new List<byte>(HeaderBytes + (vectors.Count * (EntryBytes + 10)));
        bytes.AddRange(BitConverter.GetBytes(vectors.Count));
        foreach (var (_, vector) in vectors)
        {
            var step = Math.Max(1e-9f, vector.Max(MathF.Abs)) / sbyte.MaxValue;
            bytes.AddRange(BitConverter.GetBytes(step));
            bytes.AddRange(vector.Select(x => (byte)(sbyte)MathF.Round(x / step)));
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(string.Join('\n', vectors.Select(entry => entry.Key))));
        return new([.. bytes]);
    }

    /// <summary>Vectors from a file that <see cref="Write"/> made.</summary>
    public static WordVectors Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new(copy.ToArray());
    }

    /// <summary>Writes the count, then per word the size of a step and its components, then the words.</summary>
    public void Write(Stream stream) => stream.Write(_bytes);

    /// <summary>Whether a folded word has a vector of its own.</summary>
    public bool Knows(string form) => Find(_forms, FeatureHash.Of(form)) >= 0;

    /// <summary>The vector of a word; null for a word that is not known.</summary>
    public float[]? Of(Word word) => Find(word) is >= 0 and var entry ? Unpack(entry) : null;

    /// <summary>The vector of a word at length 1; null for a word that is not known.</summary>
    public float[]? Direction(Word word) => Of(word) is { } vector ? Direction(vector) : null;

    /// <summary>A vector at length 1.</summary>
    public static float[] Direction(float[] vector)
    {
        var scale = ExemplarIndex.Inverse(Length(vector));
        return Array.ConvertAll(vector, x => x * scale);
    }

    /// <summary>How much a word tells: 1 for one that is not known.</summary>
    public float Weight(Word word) => Of(word) is { } vector ? Length(vector) : 1;

    private static float Length(float[] vector) => MathF.Sqrt(Meaning.Dot(vector, vector));

    private static WordVectors ReadEmbedded()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream("ReqflowPrep.Grading.Similarity.vectors.bin")
            ?? throw new InvalidOperationException("The library was built without vectors.bin.");
        return Read(stream);
    }

    // The first of equal hashes wins: 30,000 words share one in 2^32 hardly ever.
    private static (SortedHashes Hashes, int[] Entries) Index(string[] words)
    {
        var hashes = Array.ConvertAll(words, word => ((ulong)FeatureHash.Of(word) << 32));
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] |= (uint)i;
        Array.Sort(hashes);
        return (new(Array.ConvertAll(hashes, hash => (uint)(hash >> 32))), Array.ConvertAll(hashes, hash => (int)(uint)hash));
    }

    private static int Find((SortedHashes Hashes, int[] Entries) index, uint hash) => index.Hashes.Find(hash) is >= 0 and var at ? index.Entries[at] : -1;

    private int Find(Word word) => Find(_forms, FeatureHash.Of(word.Form)) is >= 0 and var entry ? entry : Find(_stems, FeatureHash.Of(word.Stem));

    private float[] Unpack(int entry)
    {
        var bytes = _bytes.AsSpan(HeaderBytes + (entry * EntryBytes), EntryBytes);
        var step = BinaryPrimitives.ReadSingleLittleEndian(bytes);
        var vector = new float[Size];
        for (var k = 0; k < Size; k++)
            vector[k] = step * (sbyte)bytes[sizeof(float) + k];
        return vector;
    }
}
