using FluentValidation;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Grade;

public sealed class GradeRequestValidator : AbstractValidator<GradeRequest>
{
    public GradeRequestValidator()
    {
        RuleFor(r => r.Answer).Must(HasText).WithMessage("must hold more than white space");
        RuleFor(r => r.Criteria).Must(c => c.DistinctBy(x => x.Id, StringComparer.Ordinal).Count() == c.Count).WithMessage("must have an id each that no other has");
        RuleForEach(r => r.Criteria).ChildRules(criterion =>
        {
            criterion.RuleFor(c => c.Id).Must(HasText).WithMessage("must hold more than white space");
            criterion.RuleFor(c => c.Text).Must(HasText).WithMessage("must hold more than white space");
            criterion.RuleFor(c => c.Exemplars!.Met).Must(AreStatements).WithMessage(StatementRule).When(c => c.Exemplars is not null);
            criterion.RuleFor(c => c.Exemplars!.Near).Must(AreStatements).WithMessage(StatementRule).When(c => c.Exemplars is not null);
            criterion.RuleFor(c => c.Exemplars!.Contradicted).Must(AreStatements).WithMessage(StatementRule).When(c => c.Exemplars is not null);
        });
    }

    private static readonly string StatementRule = $"must be statements of 1 to {GradeLimits.Exemplar} characters without control characters";

    private static bool HasText(string text) => !string.IsNullOrWhiteSpace(text);

    private static bool AreStatements(IReadOnlyList<string>? list) =>
        list is null || list.All(s => !string.IsNullOrWhiteSpace(s) && s.Length <= GradeLimits.Exemplar && PlainText.FirstFault(s) is null);
}
