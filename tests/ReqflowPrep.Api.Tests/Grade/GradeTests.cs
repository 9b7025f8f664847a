using System.Net.Http.Json;
using System.Text.Json;

namespace ReqflowPrep.Api.Tests;

/// <summary>The grading route keeps the contract. It keeps nothing else, so one database is enough.</summary>
[Collection("SQLite")]
public sealed class GradeTests(SqliteApp app) : ApiTests(app)
{
    [Fact]
    public async Task TheSameRequestGetsTheSameBytes()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
            await (await Anonymous().PostAsJsonAsync("/api/v1/grade", Request(Question.Criteria[0].Exemplars.Met[0]), Cancel)).Content.ReadAsStringAsync(Cancel)));

        Assert.Single(replies.Distinct());
    }

    [Fact]
    public async Task ScorePassedAndRatingFollowTheVerdicts()
    {
        foreach (var answer in new[] { Question.Criteria[0].Exemplars.Met[0], Question.Criteria[0].Exemplars.Contradicted[0], Question.ModelAnswer, "A lake with boats." })
        {
            var grade = await GradeAsync(Request(answer));
            var criteria = grade.GetProperty("criteria").EnumerateArray().ToList();

            var met = criteria.Where(c => c.GetProperty("verdict").GetString() == "met").Select(c => c.GetProperty("id").GetString()).ToHashSet();
            Assert.Equal(Question.Criteria.Where(c => met.Contains(c.Id)).Sum(c => c.Weight) / (double)Question.Criteria.Sum(c => c.Weight), grade.GetProperty("score").GetDouble(), 1e-12);
            var passed = Question.Criteria.All(c => met.Contains(c.Id));
            Assert.Equal((passed, passed ? "good" : "again"), (grade.GetProperty("passed").GetBoolean(), grade.GetProperty("rating").GetString()));
            Assert.All(criteria, c =>
            {
                Assert.Contains(c.GetProperty("verdict").GetString(), (string[])["met", "not_met", "contradicted"]);
                Assert.InRange(c.GetProperty("confidence").GetDouble(), 0, 1);
                Assert.All(c.GetProperty("evidence").EnumerateArray(), e => Assert.Equal(answer[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()], e.GetProperty("text").GetString()));
                Assert.NotEqual("", c.GetProperty("explanation").GetString());
            });
        }
    }

    [Fact]
    public async Task KindWeightAndExemplarsMayBeLeftOut()
    {
        var grade = await GradeAsync(new { answer = "We fence the old primary.", criteria = new[] { new { id = "c1", text = "Mentions fencing." } } });

        Assert.Equal(["score", "passed", "rating", "grader", "flags", "criteria"], grade.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["id", "verdict", "confidence", "needsReview", "evidence", "explanation"], grade.GetProperty("criteria")[0].EnumerateObject().Select(p => p.Name));
        Assert.False(string.IsNullOrEmpty(grade.GetProperty("grader").GetProperty("version").GetString()));
    }

    private object Request(string answer) => new
    {
        question = Question.Prompt,
        answer,
        criteria = Question.Criteria.Select(c => new { c.Id, c.Text, kind = "must", c.Weight, exemplars = new { c.Exemplars.Met, c.Exemplars.Near, c.Exemplars.Contradicted } }),
    };

    private async Task<JsonElement> GradeAsync(object request) => await (await Anonymous().PostAsJsonAsync("/api/v1/grade", request, Cancel)).ReadAsync<JsonElement>();
}
