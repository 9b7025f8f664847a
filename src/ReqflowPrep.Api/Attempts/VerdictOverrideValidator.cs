using FluentValidation;

namespace ReqflowPrep.Api.Attempts;

public sealed class VerdictOverrideValidator : AbstractValidator<VerdictOverride>
{
    public VerdictOverrideValidator() =>
        RuleFor(o => o.Evidence!.End).GreaterThan(o => o.Evidence!.Start).When(o => o.Evidence is not null)
            .WithMessage("must be greater than start");
}
