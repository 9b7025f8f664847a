using FluentValidation;
using ReqflowPrep.Api.Settings;

namespace ReqflowPrep.Api.Fsrs;

public sealed class ReplayRequestValidator : AbstractValidator<ReplayRequest>
{
    public ReplayRequestValidator()
    {
        RuleFor(r => r.Parameters!).MustBeWeights().When(r => r.Parameters is not null);
        RuleFor(r => r.LearningSteps!).MustBeSteps().When(r => r.LearningSteps is not null);
        RuleFor(r => r.RelearningSteps!).MustBeSteps().When(r => r.RelearningSteps is not null);
        RuleFor(r => r.TimeZone).MustBeTimeZone();
        RuleFor(r => r.Reviews).Custom((reviews, context) =>
        {
            for (var i = 1; i < reviews.Count; i++)
            {
                if (reviews[i].ReviewedAt < reviews[i - 1].ReviewedAt)
                {
                    context.AddFailure($"reviews[{i}].reviewedAt", "must not be before the review that precedes it");
                    return;
                }
            }
        });
    }
}
