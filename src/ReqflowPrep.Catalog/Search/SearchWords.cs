using System.Collections.Frozen;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Search;

/// <summary>The words that are searched: lower case, without those that are everywhere.</summary>
internal static class SearchWords
{
    private static readonly FrozenSet<string> Everywhere = Words.Of(
        """
        a an and are as at be but by for from has have how i if in into is it its no not of on or so that the their then there they this to was we what
        when which who why will with you your
        """).ToFrozenSet();

    public static IEnumerable<string> Of(string text) => Words.Of(text).Where(word => !Everywhere.Contains(word));
}
