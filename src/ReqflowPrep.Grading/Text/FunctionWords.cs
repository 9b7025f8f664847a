using System.Collections.Frozen;

namespace ReqflowPrep.Grading.Text;

/// <summary>Closed-class English words and spoken fillers: they carry grammar, not subject matter.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = (
        "a an the this that these those some any each every all both either neither another other such same own " +
        "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself " +
        "it its itself they them their theirs themselves one ones someone somebody something anyone anybody anything everyone everybody everything " +
        "who whom whose which what where when why how whatever whichever whoever there here then " +
        "am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought " +
        "i'd i'm i'll i've we'd we're we'll we've you'd you're you'll you've he'd he's he'll she'd she's she'll it's it'd it'll they'd they're they'll they've " +
        "that's that'd that'll there's here's what's who's let's let " +
        "and or but so if because as while although though since unless until till whether than plus " +
        "of at by for with about between into through during before after above below to from up down in out on off over under again further " +
        "per via upon within onto toward towards across along among around behind beside besides beyond " +
        "just also too very really quite rather pretty only even still already yet ever now almost perhaps maybe else anyway " +
        "um uh er erm hmm mm ah oh ok okay yeah yes yep well like right basically actually honestly literally obviously anyways gonna wanna kinda sorta " +
        "sort kind thing things stuff lot lots bit get gets got getting go goes going went gone come comes came " +
        "say says said mean means know e.g i.e eg ie etc"
    ).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the lower-case word is a function word. Negations are not: they turn a claim around.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
