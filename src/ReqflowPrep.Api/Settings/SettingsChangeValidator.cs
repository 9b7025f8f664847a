using FluentValidation;

namespace ReqflowPrep.Api.Settings;

public sealed class SettingsChangeValidator : AbstractValidator<SettingsChange>
{
    public SettingsChangeValidator()
    {
        RuleFor(s => s.Parameters!).MustBeWeights().When(s => s.Parameters is not null);
        RuleFor(s => s.LearningSteps!).MustBeSteps().When(s => s.LearningSteps is not null);
        RuleFor(s => s.RelearningSteps!).MustBeSteps().When(s => s.RelearningSteps is not null);
        RuleFor(s => s.TimeZone!).MustBeTimeZone().When(s => s.TimeZone is not null);
    }
}
