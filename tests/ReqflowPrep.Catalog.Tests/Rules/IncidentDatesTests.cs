using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class IncidentDatesTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("2020-02-30", "day", "yyyy-MM-dd")]
    [InlineData("2020-02-03", "month", "yyyy-MM")]
    [InlineData("2020-02", "year", "yyyy")]
    [InlineData("2020", "unknown", "unknown")]
    public void ADateIsWrittenAsItsPrecisionSays(string date, string precision, string accepted) => _seed
        .Change(SeedFiles.Incident, "2020-05-06", date)
        .Change(SeedFiles.Incident, "datePrecision: day", $"datePrecision: {precision}")
        .HasOnly(SeedFiles.Incident, "date:", $"the date '{date}' does not fit its precision; accepted: {accepted}");

    [Fact]
    public void AnUnknownDateIsNull()
    {
        _seed.Change(SeedFiles.Incident, "\"2020-05-06\"", "unknown").Change(SeedFiles.Incident, "datePrecision: day", "datePrecision: unknown")
            .Change(SeedFiles.Incident, "  date: primary-text\n", "").Change(SeedFiles.Incident, "[fix]", "[fix, date]");
        Assert.Null(_seed.Catalog().Incidents[0].Date);
    }
}
