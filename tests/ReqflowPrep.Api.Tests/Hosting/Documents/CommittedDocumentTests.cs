using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReqflowPrep.Api.Tests;

/// <summary>What outsiders read in docs/openapi is what the service serves: a change of the contract shows up in review.</summary>
[Collection("SQLite")]
public sealed class CommittedDocumentTests(SqliteApp app) : ApiTests(app)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task TheCommittedDocumentIsTheOneServed()
    {
        var served = JsonNode.Parse(await Anonymous().GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!.ToJsonString(Indented) + "\n";
        var file = Path.Combine(Root(), "docs", "openapi", "v1.json");
        if (Environment.GetEnvironmentVariable("REQFLOW_UPDATE_OPENAPI") == "1") await File.WriteAllTextAsync(file, served, TestContext.Current.CancellationToken);

        Assert.True(File.Exists(file), $"{file} is missing: run docs/openapi/update.sh.");
        Assert.True(served == await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), "docs/openapi/v1.json differs from what is served: run docs/openapi/update.sh and read the difference.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReqflowPrep.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("ReqflowPrep.sln is in no folder above the tests.");
    }
}
