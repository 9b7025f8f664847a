namespace ReqflowPrep.Data;

public enum ParameterSource
{
    Manual,
    Optimizer,
    Import,
}
