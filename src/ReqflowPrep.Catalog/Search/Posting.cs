namespace ReqflowPrep.Catalog.Search;

/// <summary>That a document holds a term, and what a match of it adds to the document's score.</summary>
internal readonly record struct Posting(int Document, float Impact);
