using System.Text;

namespace ReqflowPrep.Catalog.Tests.Fixture;

/// <summary>Sentences without meaning, all different and the same in every run, long enough to satisfy the rules about lengths.</summary>
internal sealed class Prattle(int seed)
{
    private const string Vocabulary =
        """
        anchor basket bridge candle canyon carpet cavern circle copper corner cotton desert dragon engine fabric falcon feather finger forest garden
        glacier granite hammer harvest hollow island jacket jungle kettle ladder lantern lattice legend lemon magnet marble meadow mirror monsoon mountain
        napkin needle nickel nutmeg oasis orchard oyster paddle parade pebble pepper pilgrim pillow planet pocket pottery prairie puzzle quarry quartz
        rabbit raft ribbon river rocket saddle sailor saffron sandal scarlet shadow signal silver skyline spider spiral stable statue stream summit
        sunset table temple thunder timber tinder trumpet tulip turtle valley velvet violin walnut wander whisper window winter yonder zephyr zigzag
        """;

    private static readonly string[] Words = Vocabulary.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private readonly Random _random = new(seed);

    /// <summary>A sentence of so many words.</summary>
    public string Sentence(int words = 12)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < words; i++)
            sentence.Append(i > 0 ? " " : "").Append(Words[_random.Next(Words.Length)]);
        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.Append('.').ToString();
    }

    /// <summary>A paragraph of so many words, ten a sentence.</summary>
    public string Paragraph(int words) => string.Join(' ', Enumerable.Range(0, words / 10).Select(_ => Sentence(10)));

    /// <summary>A block of list items, each of its own sentence.</summary>
    public string Items(int count, string indent) => string.Concat(Enumerable.Range(0, count).Select(_ => $"\n{indent}- {Sentence()}"));
}
