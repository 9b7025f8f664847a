namespace ReqflowPrep.Grading.Text;

/// <summary>A word of a text.</summary>
/// <param name="Start">Index of its first UTF-16 code unit in the text as given.</param>
/// <param name="End">Index after its last UTF-16 code unit.</param>
/// <param name="Form">The word folded: lower case, plain letters and digits.</param>
/// <param name="Stem">Its stem; "not" for every form of negation.</param>
/// <param name="IsContent">Whether it carries meaning beyond grammar.</param>
/// <param name="Break">What separates it from the word before.</param>
internal readonly record struct Word(int Start, int End, string Form, string Stem, bool IsContent, Break Break);
