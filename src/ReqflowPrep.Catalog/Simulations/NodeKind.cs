namespace ReqflowPrep.Catalog;

/// <summary>What a part of a simulated system is.</summary>
public enum NodeKind
{
    /// <summary>A user, an application or a person.</summary>
    Client,

    /// <summary>A service or worker.</summary>
    Service,

    /// <summary>A database.</summary>
    Db,

    /// <summary>A cache.</summary>
    Cache,

    /// <summary>A queue or log.</summary>
    Queue,

    /// <summary>A proxy, load balancer or limiter.</summary>
    Proxy,

    /// <summary>A lock, lease or consensus service.</summary>
    Coordinator,

    /// <summary>A file or object store.</summary>
    Storage,
}
