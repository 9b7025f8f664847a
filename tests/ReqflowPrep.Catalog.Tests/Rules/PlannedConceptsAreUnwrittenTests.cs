using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class PlannedConceptsAreUnwrittenTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void WhatIsWrittenIsNotPlanned() => _seed
        .Append("planned.tsv", "beta-next\tThe beta\n")
        .HasOnly("planned.tsv", "beta-next", "'beta-next' is written; remove this line");
}
