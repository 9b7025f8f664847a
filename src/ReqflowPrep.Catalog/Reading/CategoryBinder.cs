namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds categories.yaml.</summary>
internal static class CategoryBinder
{
    public static IReadOnlyList<Category> Bind(Binding binding) => binding.RootItems("a category", fields => new Category
    {
        Id = fields.Id(),
        Title = fields.Text("title"),
        Description = fields.Text("description"),
    });
}
