namespace ReqflowPrep.Grading.Llm.Prompting;

/// <summary>A sentence's place in the answer, in UTF-16 code units, without white space around it.</summary>
internal readonly record struct Sentence(int Start, int End);
