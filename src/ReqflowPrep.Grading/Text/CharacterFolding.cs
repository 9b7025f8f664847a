namespace ReqflowPrep.Grading.Text;

/// <summary>
/// Folds one UTF-16 code unit to the plain character that is compared: compatibility forms (NFKC), case and accents. One unit in, one unit
/// out, so that offsets stay those of the text as given. Needs no culture data.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>Stands for a character that is skipped: soft hyphens, zero-width characters, combining marks.</summary>
    public const char Skipped = '\0';

    // U+00C0..U+017F without their accents; a space keeps the character as it is.
    private const string Latin =
        "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y" +
        "aaaaaaccccccccdd  eeeeeeeeeegggggggghh  iiiiiiiii iijjkk llllllll  nnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded character, or <see cref="Skipped"/>.</summary>
    public static char Fold(char unit)
    {
        if (unit < 0x80)
            return char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit;
        if (unit is >= '\u00C0' and <= '\u017F')
            return Latin[unit - 0xC0] == ' ' ? char.ToLowerInvariant(unit) : Latin[unit - 0xC0];
        if (unit is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(unit - 0xFEE0));
        return unit switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
            '\u2010' or '\u2011' => '-',
            '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
            '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or (>= '\u0300' and <= '\u036F') => Skipped,
            '\u00B2' => '2',
            '\u00B3' => '3',
            '\u00B9' => '1',
            '\u2070' => '0',
            >= '\u2074' and <= '\u2079' => (char)('4' + (unit - '\u2074')),
            >= '\u2080' and <= '\u2089' => (char)('0' + (unit - '\u2080')),
            '\u2212' => '-',
            _ => char.ToLowerInvariant(unit),
        };
    }
}
