using ReqflowPrep.Grading.Llm;

namespace ReqflowPrep.Api.Hosting;

public static class LlmGraderSetup
{
    /// <summary>Adds the language model that may be asked as well, when one is configured. A mistake in its settings stops the start.</summary>
    /// <returns>False when there was a mistake.</returns>
    public static bool TryAddReqflowLlmGrader(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(LlmGraderSettings.Section).Get<LlmGraderSettings>();
        if (settings is not { IsConfigured: true }) return true;
        if (settings.FindFault() is { } fault)
        {
            Console.Error.WriteLine($"{fault} The service does not start.");
            return false;
        }

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(services => LlmGrader.Connect(settings, services.GetRequiredService<ILogger<LlmGrader>>()));
        return true;
    }
}
