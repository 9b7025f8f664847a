using System.Reflection;
using NetArchTest.Rules;

namespace ReqflowPrep.Api.Tests;

/// <summary>Who may know whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["ReqflowPrep.Scheduling"] = [],
        ["ReqflowPrep.Grading"] = [],
        ["ReqflowPrep.Grading.Llm"] = ["ReqflowPrep.Grading"],
        ["ReqflowPrep.Catalog"] = ["ReqflowPrep.Grading"],
        ["ReqflowPrep.Data"] = ["ReqflowPrep.Catalog", "ReqflowPrep.Grading", "ReqflowPrep.Scheduling"],
        ["ReqflowPrep.Migrations"] = ["ReqflowPrep.Data", "ReqflowPrep.Catalog", "ReqflowPrep.Grading", "ReqflowPrep.Scheduling"],
        ["ReqflowPrep.Api"] = ["ReqflowPrep.Migrations", "ReqflowPrep.Data", "ReqflowPrep.Catalog", "ReqflowPrep.Grading", "ReqflowPrep.Grading.Llm", "ReqflowPrep.Scheduling"],
    };

    private static readonly string[] HiddenNames = ["Common", "Core", "Shared", "Utils", "Utilities", "Helpers", "Helper", "Services", "Models", "Interfaces", "Manager", "Managers"];

    [Fact]
    public void EachAssemblyKnowsOnlyThoseBeneathIt()
    {
        foreach (var (name, allowed) in MayKnow)
        {
            var known = Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(a => a.StartsWith("ReqflowPrep.", StringComparison.Ordinal));
            Assert.Empty(known.Except(allowed));
        }
    }

    [Theory]
    [InlineData("ReqflowPrep.Scheduling")]
    [InlineData("ReqflowPrep.Grading")]
    public void AlgorithmsKnowNothingButSystem(string name)
    {
        Assert.All(Assembly.Load(name).GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

        var impure = Types.InAssembly(Assembly.Load(name)).ShouldNot().HaveDependencyOnAny("System.IO.File", "System.IO.Directory", "System.Net", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Console").GetResult();
        Assert.True(impure.IsSuccessful, string.Join(", ", impure.FailingTypeNames ?? []));
    }

    [Fact]
    public void FeaturesKnowNoProvider()
    {
        var failing = Types.InAssembly(typeof(Program).Assembly)
            .That().DoNotResideInNamespaceStartingWith("ReqflowPrep.Api.Hosting").And().DoNotResideInNamespaceStartingWith("ReqflowPrep.Api.Maintenance").And().ResideInNamespaceStartingWith("ReqflowPrep.Api")
            .ShouldNot().HaveDependencyOnAny("ReqflowPrep.Migrations", "Npgsql", "Microsoft.Data.Sqlite").GetResult();

        Assert.True(failing.IsSuccessful, string.Join(", ", failing.FailingTypeNames ?? []));
    }

    [Fact]
    public void EntitiesOfALearnerLeadTheirKeyWithIt()
    {
        using var db = new Migrations.Sqlite.SqliteDesignTimeFactory().CreateDbContext([]);

        var owned = db.Model.GetEntityTypes().Where(t => typeof(Data.ILearnerOwned).IsAssignableFrom(t.ClrType)).ToList();

        Assert.True(owned.Count >= 11);
        Assert.All(owned, t => Assert.Equal("LearnerId", t.FindPrimaryKey()!.Properties[0].Name));
        Assert.All(owned, t => Assert.NotEmpty(t.GetDeclaredQueryFilters()));
    }

    [Fact]
    public void NoNameHidesAMissingName()
    {
        foreach (var type in MayKnow.Keys.SelectMany(name => Assembly.Load(name).GetTypes()).Where(t => t.Namespace?.StartsWith("ReqflowPrep", StringComparison.Ordinal) is true))
        {
            Assert.DoesNotContain(type.Namespace!.Split('.'), HiddenNames.Contains);
            Assert.DoesNotContain(HiddenNames, hidden => type.Name == hidden || type.Name.EndsWith("Helper", StringComparison.Ordinal) || type.Name.EndsWith("Manager", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void NoFolderHidesAMissingName()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ReqflowPrep.sln"))) root = root.Parent;
        Assert.NotNull(root);

        foreach (var top in new[] { "src", "migrations", "tests" })
        {
            Assert.DoesNotContain(
                new DirectoryInfo(Path.Combine(root.FullName, top)).EnumerateDirectories("*", SearchOption.AllDirectories),
                folder => HiddenNames.Contains(folder.Name));
        }
    }
}
