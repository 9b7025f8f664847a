using ReqflowPrep.Grading.Llm;

namespace ReqflowPrep.Api.Hosting;

public static class LlmGraderSetup
{
    /// <summary>Adds the language model that may be asked as well, when one is configured. A mistake in its settings stops the start.</summary>
    /// <returns>False when there was a mistake.</returns>
    public static bool TryAddReqflowLlmGrader(this WebApplicationBuilder builder)
    {
        if (!TryRead(builder.Configuration, out var settings, out var fault))
        {
            Console.Error.WriteLine($"{fault} The service does not start.");
            return false;
        }

        if (!settings.IsConfigured) return true;
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(services => LlmGrader.Connect(settings, services.GetRequiredService<ILogger<LlmGrader>>()));
        return true;
    }

    /// <summary>Reads the settings; without any, those of no language model.</summary>
    public static bool TryRead(IConfiguration configuration, out LlmGraderSettings settings, out string? fault)
    {
        settings = new LlmGraderSettings();
        try
        {
            settings = configuration.GetSection(LlmGraderSettings.Section).Get<LlmGraderSettings>() ?? settings;
            fault = settings.IsConfigured ? settings.FindFault() : null;
        }
        catch (InvalidOperationException e)
        {
            fault = e.Message; // a number that is none; the message names its key
        }

        return fault is null;
    }
}
