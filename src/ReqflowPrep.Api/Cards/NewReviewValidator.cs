using FluentValidation;

namespace ReqflowPrep.Api.Cards;

public sealed class NewReviewValidator : AbstractValidator<NewReview>
{
    // A client's clock may be a little ahead of the server's; such a review counts for now.
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public NewReviewValidator(TimeProvider clock)
    {
        RuleFor(r => r.ReviewedAt).Must(at => at is null || at <= clock.GetUtcNow() + ClockSkew).WithMessage("must not be in the future");
        RuleFor(r => r.ReviewedAt).Must(at => at is null || at >= Earliest).WithMessage("must not be before the year 2000");
    }
}
