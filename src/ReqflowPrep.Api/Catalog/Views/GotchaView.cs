using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A trap: why it bites and what to do.</summary>
public sealed record GotchaView(string Id, string Concept, string Title, string WhyItBites, string WhatToDo)
{
    internal static GotchaView Of(Gotcha gotcha) => new(gotcha.Id, gotcha.Concept, gotcha.Title, gotcha.WhyItBites, gotcha.WhatToDo);
}
