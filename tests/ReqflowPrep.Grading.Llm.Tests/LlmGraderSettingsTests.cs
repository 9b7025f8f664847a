namespace ReqflowPrep.Grading.Llm.Tests;

public sealed class LlmGraderSettingsTests
{
    private static readonly LlmGraderSettings Sound = Example.Settings("https://models.example.test:8443/v1");

    [Fact]
    public void WithoutSettingsThereIsNoLanguageModel()
    {
        Assert.False(new LlmGraderSettings().IsConfigured);
        Assert.False(new LlmGraderSettings { Endpoint = " ", Model = "", ApiKey = "left over" }.IsConfigured);
        Assert.True(new LlmGraderSettings { Model = "half" }.IsConfigured);
        Assert.Equal((20, 1_000), (new LlmGraderSettings().TimeoutSeconds, new LlmGraderSettings().CacheEntries));
    }

    [Fact]
    public void SoundSettingsHaveNoFaultAndNameTheHostOnly()
    {
        Assert.Null(Sound.FindFault());
        Assert.Equal("models.example.test:8443", Sound.Host);
    }

    [Theory]
    [InlineData("Endpoint", "", "m", "", 20, 1)]
    [InlineData("Endpoint", "localhost:11434", "m", "", 20, 1)]
    [InlineData("Endpoint", "ftp://host/v1", "m", "", 20, 1)]
    [InlineData("Endpoint", "https://me:secret@host/v1", "m", "", 20, 1)]
    [InlineData("Endpoint", "https://host/v1?key=secret", "m", "", 20, 1)]
    [InlineData("Model", "https://host/v1", " ", "", 20, 1)]
    [InlineData("ApiKey", "https://host/v1", "m", "secret\n", 20, 1)]
    [InlineData("ApiKey", "https://host/v1", "m", "secrét", 20, 1)]
    [InlineData("TimeoutSeconds", "https://host/v1", "m", "", 0, 1)]
    [InlineData("TimeoutSeconds", "https://host/v1", "m", "", double.NaN, 1)]
    [InlineData("TimeoutSeconds", "https://host/v1", "m", "", 301, 1)]
    [InlineData("CacheEntries", "https://host/v1", "m", "", 20, -1)]
    public void AFaultNamesItsKeyAndRepeatsNoSecret(string key, string endpoint, string model, string apiKey, double timeoutSeconds, int cacheEntries)
    {
        var settings = new LlmGraderSettings { Endpoint = endpoint, Model = model, ApiKey = apiKey, TimeoutSeconds = timeoutSeconds, CacheEntries = cacheEntries };

        var fault = settings.FindFault();

        Assert.StartsWith($"Reqflow:LlmGrader:{key} must ", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secr", fault, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LlmGrader.Connect(settings, new GraderLog()));
    }

    [Fact]
    public void TheyNeverPrintTheKey() => Assert.DoesNotContain(Example.Key, Sound.ToString(), StringComparison.Ordinal);
}
