namespace ReqflowPrep.Data.Tests;

/// <summary>Tests that run on both databases.</summary>
public abstract class StoreTests
{
    protected StoreTests(Store store)
    {
        Assert.SkipWhen(store.Missing is not null, store.Missing ?? "");
        Store = store;
    }

    protected Store Store { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
