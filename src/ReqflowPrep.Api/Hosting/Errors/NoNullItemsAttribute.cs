using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Refuses a list that holds null: the JSON reader checks properties for it, but not items.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoNullItemsAttribute() : ValidationAttribute("must not hold null")
{
    public override bool IsValid(object? value) => value is not IEnumerable items || items.Cast<object?>().All(item => item is not null);
}
