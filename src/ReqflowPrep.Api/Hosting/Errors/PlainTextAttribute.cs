using System.ComponentModel.DataAnnotations;

namespace ReqflowPrep.Api.Hosting;

/// <summary>
/// Refuses what is not text: control characters other than tab and line ends, and halves of surrogate pairs. PostgreSQL cannot store the
/// first of them, and no database can give the second back.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PlainTextAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string text || PlainText.FirstFault(text) is not { } at) return ValidationResult.Success;
        return new ValidationResult(
            $"must be text: the character at position {at} (U+{(int)text[at]:X4}) is a control character or half of a surrogate pair",
            validationContext.MemberName is { } member ? [member] : null);
    }
}
