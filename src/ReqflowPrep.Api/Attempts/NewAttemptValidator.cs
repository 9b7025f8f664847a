using FluentValidation;

namespace ReqflowPrep.Api.Attempts;

public sealed class NewAttemptValidator : AbstractValidator<NewAttempt>
{
    public NewAttemptValidator() =>
        RuleFor(a => a.Answer).Must(answer => !string.IsNullOrWhiteSpace(answer)).When(a => !a.GaveUp)
            .WithMessage("must hold an answer, unless gaveUp is true");
}
