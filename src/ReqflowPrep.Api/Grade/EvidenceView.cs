using System.ComponentModel;

namespace ReqflowPrep.Api.Grade;

/// <summary>A piece of the answer: answer[start..end] is text.</summary>
public sealed record EvidenceView(
    [property: Description("In UTF-16 code units, as JavaScript and C# count.")] int Start,
    [property: Description("The first position behind it.")] int End,
    string Text);
