using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>The table of rules. Their order is of no account: mistakes are sorted.</summary>
internal static class CatalogRules
{
    public static IReadOnlyList<ICatalogRule> All { get; } =
    [
        new CalibrationVerdicts(),
        new CardLengths(),
        new CardReferences(),
        new CardsAskOpenQuestions(),
        new CategoriesExist(),
        new CommentsHideNoText(),
        new ConceptCounts(),
        new ConceptReferences(),
        new ExemplarCounts(),
        new ExemplarLengths(),
        new ExemplarsDiffer(),
        new ExemplarsDoNotCopyTheCriterion(),
        new ExemplarsMatchTheRubric(),
        new ExemplarsOpenDifferently(),
        new FormerIdsAreFree(),
        new GlossaryTermsAreUnambiguous(),
        new IncidentDates(),
        new IncidentFacts(),
        new LinksAreAbsolute(),
        new ModelAnswerLengths(),
        new PageLengths(),
        new PathsAreInOrder(),
        new PlannedConceptsAreUnwritten(),
        new PostmortemsTellTheirConcept(),
        new PrerequisitesHaveNoCycles(),
        new QuestionsAreCalibrated(),
        new RubricCounts(),
        new SentencesAreWrittenOnce(),
        new SimulationNames(),
        new SimulationsCanBePlayed(),
        new SpellingIsAmerican(),
        new UniqueIds(),
    ];

    /// <summary>Checks all rules, on all cores.</summary>
    public static void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var found = All.Select(_ => new MistakeList()).ToArray();
        Parallel.For(0, All.Count, i => All[i].Check(draft, found[i]));
        foreach (var list in found)
            mistakes.Add(list.Sorted());
    }
}
