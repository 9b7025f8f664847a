using Microsoft.Extensions.Configuration;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Tests;

public sealed class LlmGraderSetupTests
{
    [Fact]
    public void WithoutSettingsThereIsNoLanguageModelAndNoFault()
    {
        Assert.True(LlmGraderSetup.TryRead(Configuration(), out var settings, out var fault));
        Assert.False(settings.IsConfigured);
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("Endpoint", "nowhere")]
    [InlineData("Model", "")]
    [InlineData("TimeoutSeconds", "soon")]
    [InlineData("TimeoutSeconds", "-1")]
    [InlineData("CacheEntries", "1.5")]
    public void AMistakeIsToldWithItsKeyAndWithoutTheSecret(string key, string value)
    {
        var configuration = Configuration(("Endpoint", "https://host/v1"), ("Model", "m"), ("ApiKey", "sk-secret"), (key, value));

        Assert.False(LlmGraderSetup.TryRead(configuration, out _, out var fault));

        Assert.Contains($"Reqflow:LlmGrader:{key}", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", fault, StringComparison.Ordinal);
    }

    private static ConfigurationManager Configuration(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        foreach (var (name, value) in settings) configuration[$"Reqflow:LlmGrader:{name}"] = value;
        return configuration;
    }
}
