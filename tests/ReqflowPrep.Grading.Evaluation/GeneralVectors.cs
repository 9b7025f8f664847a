using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>What words mean before they are turned to the questions that are learnt from; made by Vectors/general.py.</summary>
internal static class GeneralVectors
{
    /// <summary>Made with the whole catalog.</summary>
    public static WordVectors All => Read("general.bin");

    /// <summary>Made without the catalog's concepts on the subjects of the development set, to measure with.</summary>
    public static WordVectors HeldOut => Read("heldout.bin");

    private static WordVectors Read(string name)
    {
        using var stream = typeof(GeneralVectors).Assembly.GetManifestResourceStream("ReqflowPrep.Grading.Evaluation.Vectors." + name)!;
        return WordVectors.Read(stream);
    }
}
