namespace ReqflowPrep.Catalog.Tests.Fixture;

/// <summary>The files of one sound concept.</summary>
internal static class ConceptFiles
{
    public static string Page(string slug, Prattle prattle, string prerequisites = "[]", string postmortems = " []") =>
        $"""
        title: The {slug}
        category: reliability
        difficulty: beginner
        tagline: {prattle.Sentence(8)}
        prerequisites: {prerequisites}
        related: []
        plainEnglish: |
          {prattle.Paragraph(100)}
        whatItIs: |
          {prattle.Paragraph(60)}
        problem: |
          {prattle.Paragraph(60)}
        howItWorks: |
          1. **{prattle.Sentence(3)}** {prattle.Paragraph(100)}
          2. **{prattle.Sentence(3)}** {prattle.Paragraph(100)}
        benefits:{prattle.Items(2, "  ")}
        costs:{prattle.Items(2, "  ")}
        appearsIn:
          - name: PostgreSQL
            how: {prattle.Sentence()}
          - name: Cassandra
            how: {prattle.Sentence()}
        gotchas:
          - id: first-trap
            title: The first trap
            whyItBites: |
              {prattle.Paragraph(30)}
            whatToDo: |
              {prattle.Paragraph(30)}
          - id: second-trap
            title: The second trap
            whyItBites: |
              {prattle.Paragraph(30)}
            whatToDo: |
              {prattle.Paragraph(30)}
          - id: third-trap
            title: The third trap
            whyItBites: |
              {prattle.Paragraph(30)}
            whatToDo: |
              {prattle.Paragraph(30)}
        postmortems:{postmortems}
        interviewAngle: |
          {prattle.Paragraph(60)}
        glossary:
          - term: {slug} term
            definition: {prattle.Sentence()}
            synonyms: [{slug} word]
            related: [{slug} neighbor]

        """;

    public static string Cards(Prattle prattle, int plain = 7, string more = "") =>
        $"""
        - id: trap-card
          kind: gotcha
          gotcha: first-trap
          front: |
            What is the first trap? {prattle.Sentence(4)}
          back: |
            {prattle.Sentence()}

        """
        + string.Concat(Enumerable.Range(1, plain).Select(number =>
            $"""
            - id: card-{number}
              kind: concept
              front: Why does it matter? {prattle.Sentence(5)}
              back: |
                {prattle.Sentence()}

            """))
        + more;

    public static string Question(Prattle prattle, int criteria = 5) =>
        $"""
        level: senior
        timeLimitSeconds: 240
        prompt: |
          {prattle.Sentence()}
        modelAnswer: |
          {prattle.Paragraph(200)}
        lookFor:{prattle.Items(2, "  ")}
        losesPoints:{prattle.Items(1, "  ")}
        criteria:
        {string.Concat(Enumerable.Range(1, criteria).Select(number =>
            $"""
              - id: criterion-{number}
                kind: {(number <= 4 ? "must" : "bonus")}
                weight: 2
                dimension: trade-off
                text: {prattle.Sentence(14)}
                probe: {prattle.Sentence()}

            """))}misconceptions:
          - id: wrong-belief
            severity: fatal
            text: {prattle.Sentence()}
            correction: {prattle.Sentence()}

        """;

    public static string Exemplars(Prattle prattle, int criteria = 5) =>
        "criteria:\n"
        + string.Concat(Enumerable.Range(1, criteria).Select(number =>
            $"""
              criterion-{number}:
                met:{prattle.Items(20, "      ")}
                near:{prattle.Items(8, "      ")}
                contradicted:{prattle.Items(6, "      ")}

            """))
        + $"""
        misconceptions:
          wrong-belief:
            met:{prattle.Items(6, "      ")}
            near:{prattle.Items(4, "      ")}

        """;

    /// <summary>Calibration answers, one of each style; its name is also its id.</summary>
    public static string Answers(Prattle prattle, IEnumerable<string> styles, int criteria = 5) => string.Concat(styles.Select(style =>
        $$"""
        - id: {{style}}
          style: {{style}}
          answer: |
            {{prattle.Paragraph(60)}}
          verdicts: { criterion-1: met, criterion-2: not_met, criterion-3: contradicted, {{string.Join(", ", Enumerable.Range(4, criteria - 3).Select(number => $"criterion-{number}: met"))}} }

        """));
}
