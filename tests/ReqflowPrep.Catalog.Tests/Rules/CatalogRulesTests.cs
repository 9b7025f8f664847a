using ReqflowPrep.Catalog.Rules;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CatalogRulesTests
{
    private static readonly IEnumerable<Type> Rules =
        typeof(ContentCatalog).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ICatalogRule)));

    [Fact]
    public void EveryRuleIsInTheTableOnce() =>
        Assert.Equal(Rules.Select(rule => rule.Name).Order(), CatalogRules.All.Select(rule => rule.GetType().Name).Order());

    [Fact]
    public void EveryRuleHasItsTests()
    {
        var tests = GetType().Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        Assert.DoesNotContain(Rules, rule => !tests.Contains(rule.Name + "Tests"));
    }
}
