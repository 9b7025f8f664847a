namespace ReqflowPrep.Data;

/// <summary>What a memory, or a suspension, is of.</summary>
public enum ItemType
{
    Card,
    Criterion,
    Question,
}
