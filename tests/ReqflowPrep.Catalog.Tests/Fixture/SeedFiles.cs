namespace ReqflowPrep.Catalog.Tests.Fixture;

/// <summary>A small sound catalog: two concepts, one after the other, one incident, one planned concept.</summary>
internal static class SeedFiles
{
    public const string Alpha = "concepts/alpha-basics/";
    public const string Beta = "concepts/beta-next/";
    public const string Incident = "incidents/octopus-2020.yaml";

    public static Dictionary<string, string> Sound()
    {
        var alpha = new Prattle(1);
        var beta = new Prattle(2);
        return new Dictionary<string, string>
        {
            ["categories.yaml"] =
                """
                - id: reliability
                  title: Reliability
                  description: Staying up when parts fail.
                - id: data
                  title: Data
                  description: Storing and finding.

                """,
            ["paths.yaml"] =
                """
                - id: short-way
                  title: The short way
                  audience: Whoever is in a hurry.
                  gives: Both concepts.
                  steps:
                    - title: First
                      why: One has to begin.
                      concepts: [alpha-basics]
                    - title: Then
                      why: One has to go on.
                      concepts: [beta-next]

                """,
            ["planned.tsv"] = "gamma-later\tThe gamma\n",
            [Incident] =
                """
                organization: Octopus
                title: Ink in the pump
                date: "2020-05-06"
                datePrecision: day
                whatFailed: The pump stood still.
                trigger: A tide.
                rootCause: Nobody had tried the pump with ink in the water.
                blastRadius: The whole reef.
                duration: Two hours.
                lesson: Try the pump.
                url: https://octopus.example.org/ink
                sourceKind: operator
                concepts: [alpha-basics, gamma-later]
                verification:
                  date: primary-text
                  whatFailed: primary-text
                  trigger: other-page
                  rootCause: secondary
                  blastRadius: secondary
                  duration: secondary
                unverified: [fix]
                caveats: []
                sources:
                  - https://reef.example.org/news

                """,
            [Alpha + "concept.yaml"] = ConceptFiles.Page("alpha-basics", alpha, postmortems: $"\n  - incident: octopus-2020\n    teaches: |\n      {alpha.Sentence()}"),
            [Alpha + "cards.yaml"] = ConceptFiles.Cards(
                alpha, more: "- id: ink-card\n  kind: postmortem\n  incident: octopus-2020\n  front: What stopped the pump?\n  back: Ink that nobody had tried.\n"),
            [Alpha + "q1.yaml"] = ConceptFiles.Question(alpha),
            [Alpha + "q1.exemplars.yaml"] = ConceptFiles.Exemplars(alpha),
            [Alpha + "q1.calibration.yaml"] = ConceptFiles.Answers(alpha, ["strong", "wrong"]),
            [Alpha + "q1.sealed.yaml"] = ConceptFiles.Answers(alpha, ["middling", "gaming"]),
            [Alpha + "simulation.yaml"] =
                """
                title: Stop the pump
                nodes:
                  - { id: p, label: Pump, kind: service }
                  - { id: r, label: Reef, kind: client }
                edges:
                  - { id: r-p, source: r, target: p }
                actions:
                  - { id: ink, label: Pour ink }
                  - { id: wash, label: Wash the pump }
                  - { id: kick, label: Kick the pump }
                initial: running
                goal:
                  text: Bring the pump back without breaking it.
                  state: running
                  visits: [stuck]
                  never: [broken]
                states:
                  running:
                    level: ok
                    nodes: { p: on, r: happy }
                    liveEdges: [r-p]
                    narration: Water flows.
                    on: { ink: stuck }
                  stuck:
                    level: down
                    nodes: { p: off, r: thirsty }
                    liveEdges: []
                    narration: No water.
                    on: { wash: running, kick: broken }
                  broken:
                    level: bad
                    nodes: { p: scrap, r: thirsty }
                    liveEdges: []
                    narration: No water ever again.
                    on: { wash: running }

                """,
            [Beta + "concept.yaml"] = ConceptFiles.Page("beta-next", beta, prerequisites: "[alpha-basics, gamma-later]"),
            [Beta + "cards.yaml"] = ConceptFiles.Cards(beta),
            [Beta + "q1.yaml"] = ConceptFiles.Question(beta),
            [Beta + "q1.exemplars.yaml"] = ConceptFiles.Exemplars(beta),
            [Beta + "q1.calibration.yaml"] = ConceptFiles.Answers(beta, ["strong", "wrong"]),
            [Beta + "q1.sealed.yaml"] = ConceptFiles.Answers(beta, ["middling", "gaming"]),
        };
    }
}
