using System.Collections.Frozen;

namespace ReqflowPrep.Catalog.Text;

/// <summary>British spellings of words that a text about systems is likely to use, with the American ones.</summary>
internal static class BritishSpelling
{
    private const int LongestWord = 24;

    /// <summary>Stems that end in -is- where American has -iz- (and -ys-, -yz-).</summary>
    private const string IseStems =
        """
        amortis analys apologis authoris canonicalis capitalis categoris centralis characteris compartmentalis computeris
        containeris criticis customis decentralis denormalis deserialis digitis emphasis equalis externalis factoris finalis
        formalis generalis harmonis immunis initialis internalis linearis localis materialis maximis memoris minimis mobilis
        modernis modularis monetis neutralis normalis optimis organis paralys parallelis parameteris penalis personalis polaris
        popularis prioritis randomis realis recognis reorganis reinitialis resynchronis sanitis scrutinis serialis socialis
        specialis stabilis standardis summaris symbolis sympathis synchronis synthesis theoris tokenis utilis vectoris virtualis
        visualis
        """;

    private const string IseEndings = "e ed er ers es ing ation ations able";

    /// <summary>Stems that end in -our where American has -or.</summary>
    private const string OurStems = "behavi col endeav fav flav harb hon hum lab neighb od rig rum sav val vap vig";

    private const string OurEndings = "our ours oured ouring ourable ourite ourites ourhood ourhoods ourably oural ourally ourless ourful";

    /// <summary>Stems whose last l British doubles.</summary>
    private const string DoubledStems =
        "cancel channel counsel dial fuel label level marshal model panel parcel pencil quarrel relabel remodel signal total travel tunnel";

    private const string DoubledEndings = "led ling ler lers";

    private const string Pairs =
        """
        acknowledgement=acknowledgment acknowledgements=acknowledgments ageing=aging aluminium=aluminum amongst=among
        analogue=analog artefact=artifact artefacts=artifacts calibre=caliber catalogue=catalog catalogued=cataloged
        catalogues=catalogs centre=center centred=centered centres=centers cheque=check cheques=checks cosy=cozy defence=defense
        defences=defenses enrol=enroll enrolment=enrollment fibre=fiber fibres=fibers focussed=focused focussing=focusing
        fulfil=fulfill fulfils=fulfills fulfilment=fulfillment grey=gray greyed=grayed instalment=installment
        instalments=installments judgement=judgment judgements=judgments kilometre=kilometer kilometres=kilometers
        learnt=learned licence=license licences=licenses litre=liter litres=liters manoeuvre=maneuver manoeuvres=maneuvers
        maths=math metre=meter metres=meters mould=mold multicentre=multicenter offence=offense offences=offenses plough=plow
        practise=practice practised=practiced practises=practices practising=practicing pretence=pretense programme=program
        programmes=programs sceptical=skeptical skilful=skillful spelt=spelled storey=story theatre=theater tyre=tire
        tyres=tires whilst=while datacentre=datacenter datacentres=datacenters jewellery=jewelry
        """;

    /// <summary>American words that the tables above would make by chance.</summary>
    private const string AlsoAmerican = "analyses paralyses";

    private static readonly FrozenDictionary<string, string> ToAmerican = Build();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ToAmerican.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text that are spelled the British way, in lower case, as often as they are there.</summary>
    public static List<string> In(string text)
    {
        var found = new List<string>();
        Span<char> lower = stackalloc char[LongestWord];
        foreach (var word in Words.In(text))
        {
            if (word.Length <= LongestWord && Lookup.TryGetValue(lower[..word.ToLowerInvariant(lower)], out _))
                found.Add(word.ToString().ToLowerInvariant());
        }

        return found;
    }

    /// <summary>The American spelling of a word that <see cref="In"/> found.</summary>
    public static string American(string british) => ToAmerican[british];

    private static FrozenDictionary<string, string> Build()
    {
        var words = new Dictionary<string, string>();
        foreach (var stem in Split(IseStems))
            foreach (var ending in Split(IseEndings))
                words[stem + ending] = $"{stem[..^1]}z{ending}";
        foreach (var stem in Split(OurStems))
            foreach (var ending in Split(OurEndings))
                words[stem + ending] = $"{stem}or{ending[3..]}";
        foreach (var stem in Split(DoubledStems))
            foreach (var ending in Split(DoubledEndings))
                words[stem + ending] = stem + ending[1..];
        foreach (var pair in Split(Pairs))
            words[pair[..pair.IndexOf('=')]] = pair[(pair.IndexOf('=') + 1)..];
        foreach (var word in Split(AlsoAmerican))
            words.Remove(word);
        return words.ToFrozenDictionary();
    }

    private static string[] Split(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
