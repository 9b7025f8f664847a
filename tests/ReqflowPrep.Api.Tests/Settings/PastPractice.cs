using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

/// <summary>Months of practice in one write, by the service's own rules.</summary>
internal static class PastPractice
{
    /// <summary>Every card is reviewed in each round; the rounds lie some days apart and the last one lies as many before now.</summary>
    /// <param name="app">The service.</param>
    /// <param name="learner">Who has not practiced these cards yet.</param>
    /// <param name="cards">The cards.</param>
    /// <param name="days">The days between two rounds.</param>
    /// <param name="rounds">How every card is rated in each round.</param>
    public static async Task PracticeAsync(this TestApp app, TestLearner learner, IReadOnlyList<string> cards, int days, params Rating[] rounds)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<LearnerScope>().LearnerId = await app.LearnerIdAsync(learner);
        var begin = app.Clock.GetUtcNow().AddDays(-days * rounds.Length);
        await scope.ServiceProvider.GetRequiredService<LearnerTransactions>().RunAsync<object>(
            write =>
            {
                for (var i = 0; i < cards.Count; i++)
                {
                    Memory? memory = null;
                    for (var round = 0; round < rounds.Length; round++)
                        memory = write.Review(memory, ItemKey.Card(cards[i]), LogKind.Review, $"past-{i}-{round}", rounds[round], begin.AddDays(days * round).AddSeconds(i), durationMs: null);
                }

                return Task.FromResult((new object(), Commit: true));
            },
            TestContext.Current.CancellationToken);
    }

    public static Task<Guid> LearnerIdAsync(this TestApp app, TestLearner learner) =>
        app.WithDataAsync(db => db.Users.Where(l => l.Email == learner.Email).Select(l => l.Id).SingleAsync(TestContext.Current.CancellationToken));
}
