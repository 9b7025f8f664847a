using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>
/// The names of an enumeration in files, which are those of the service's JSON: lower-case words with hyphens unless the member says
/// otherwise.
/// </summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly IReadOnlyList<(string Name, T Value)> Members =
    [
        .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(member => (
            member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? JsonNamingPolicy.KebabCaseLower.ConvertName(member.Name),
            (T)member.GetValue(null)!)),
    ];

    /// <summary>The names in the order of declaration, for a mistake to list.</summary>
    public static string Accepted { get; } = string.Join(", ", Members.Select(member => member.Name));

    public static string NameOf(T value) => Members.First(member => EqualityComparer<T>.Default.Equals(member.Value, value)).Name;

    public static bool TryParse(string name, out T value)
    {
        foreach (var member in Members)
        {
            if (member.Name != name)
                continue;
            value = member.Value;
            return true;
        }

        value = default;
        return false;
    }
}
