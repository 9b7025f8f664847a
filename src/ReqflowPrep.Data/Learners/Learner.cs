using Microsoft.AspNetCore.Identity;

namespace ReqflowPrep.Data;

/// <summary>A person who practices. Everything personal hangs on this id.</summary>
public sealed class Learner : IdentityUser<Guid>
{
    public DateTimeOffset RegisteredAt { get; set; }
}
