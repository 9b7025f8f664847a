using FluentValidation;

namespace ReqflowPrep.Api.Attempts;

public sealed class NewProbeAnswerValidator : AbstractValidator<NewProbeAnswer>
{
    public NewProbeAnswerValidator() =>
        RuleFor(p => p.Answer).Must(answer => !string.IsNullOrWhiteSpace(answer)).WithMessage("must hold more than white space");
}
