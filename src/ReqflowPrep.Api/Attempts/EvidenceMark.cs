using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ReqflowPrep.Api.Attempts;

public sealed record EvidenceMark(
    [property: Range(0, int.MaxValue), Description("In UTF-16 code units of the answer.")] int Start,
    [property: Range(1, int.MaxValue), Description("The first position behind it.")] int End);
