using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Tests;

/// <summary>Tests over HTTP that run on both databases. Each test starts at the same instant with learners of its own.</summary>
public abstract class ApiTests
{
    private readonly AppFixture _fixture;

    protected ApiTests(AppFixture fixture)
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        _fixture = fixture;
        fixture.App.Clock.AdjustTime(TestApp.Start);
    }

    protected TestApp App => _fixture.App;

    protected FakeTimeProvider Clock => App.Clock;

    protected ContentCatalog Catalog => App.Services.GetRequiredService<ContentCatalog>();

    /// <summary>The question that most tests answer.</summary>
    protected Question Question => Catalog.FindQuestion($"{TestCatalog.Main}.q1")!;

    /// <summary>The card that most tests review.</summary>
    protected Card Card => Catalog.FindConcept(TestCatalog.Main)!.Cards[0];

    protected Answers Answers => new(App.Services.GetRequiredService<QuestionGraders>());

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected HttpClient Anonymous() => App.CreateClient();

    protected Task<TestLearner> NewLearnerAsync() => TestLearner.RegisterAsync(App);

    /// <summary>A service of the test's own: other settings, another catalog, the same kind of database.</summary>
    protected TestDatabase NewDatabase() => _fixture.CreateDatabase();
}
