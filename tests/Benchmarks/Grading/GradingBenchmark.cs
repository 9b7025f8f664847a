using BenchmarkDotNet.Attributes;
using ReqflowPrep.Grading;

namespace Benchmarks.Grading;

/// <summary>
/// One core's work for a rubric of 6 criteria with 26 exemplars each and an answer of about 200 words, made of the words of a small vocabulary
/// so that the benchmark needs no data.
/// </summary>
[MemoryDiagnoser]
public class GradingBenchmark
{
    private const int Criteria = 6;
    private Rubric _rubric = null!;
    private RubricGrader _grader = null!;
    private string _answer = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        _rubric = new()
        {
            Criteria =
            [
                .. Enumerable.Range(0, Criteria).Select(c => new Criterion
                {
                    Id = $"c{c}",
                    Text = SampleText.Sentence(random, c, 12),
                    Exemplars = new()
                    {
                        Met = SampleText.Sentences(random, c, 14),
                        Near = SampleText.Sentences(random, c, 7),
                        Contradicted = SampleText.Sentences(random, c, 5),
                    },
                }),
            ],
        };
        _grader = RubricGrader.Train(_rubric, GradingBackground.Empty);
        _answer = string.Join(' ', Enumerable.Range(0, 13).Select(i => SampleText.Sentence(random, i % Criteria, 15)));
    }

    /// <summary>Trains all six criteria.</summary>
    [Benchmark]
    public RubricGrader Train() => RubricGrader.Train(_rubric, GradingBackground.Empty);

    /// <summary>Retrains one criterion with an exemplar more.</summary>
    [Benchmark]
    public RubricGrader With() => _grader.With("c2", new() { Met = ["The backlog needs a ceiling or everyone waits forever."] });

    /// <summary>Grades one answer.</summary>
    [Benchmark]
    public GradeResult Grade() => _grader.Grade(_answer);
}
