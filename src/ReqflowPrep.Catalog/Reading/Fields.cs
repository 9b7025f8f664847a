using System.Collections.ObjectModel;
using System.Globalization;
using ReqflowPrep.Catalog.Yaml;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>
/// Binds the keys of one mapping. Every mistake is reported and reading goes on with an empty value, so that all mistakes of a file are
/// named at once; a catalog with mistakes is never served.
/// </summary>
internal sealed class Fields
{
    private readonly Binding _binding;
    private readonly YamlMapping _mapping;
    private readonly string _what;
    private readonly List<string> _asked = [];

    private Fields(Binding binding, YamlMapping mapping, string what)
    {
        _binding = binding;
        _mapping = mapping;
        _what = what;
    }

    /// <summary>Binds an item and remembers where it was written.</summary>
    /// <param name="binding">The file that is being bound.</param>
    /// <param name="node">The item.</param>
    /// <param name="what">What a mistake calls it, for example <c>a card</c>.</param>
    /// <param name="make">Takes the fields and makes the item.</param>
    /// <returns>The item, or null when the node is no mapping (reported).</returns>
    public static T? Bind<T>(Binding binding, YamlNode node, string what, Func<Fields, T> make)
        where T : class
    {
        if (node is not YamlMapping mapping)
        {
            binding.Report(node.Line, $"{what} must be a mapping of keys to values; this is {node.KindName}");
            return null;
        }

        var fields = new Fields(binding, mapping, what);
        var item = make(fields);
        fields.ReportStrangers();
        binding.Sources.Add(item, binding.File, mapping);
        return item;
    }

    public string Text(string key) => Find(key) is { } node ? Words(node, $"'{key}'") ?? "" : "";

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public string Id(string key = "id")
    {
        var id = Text(key);
        if (id.Length > 0 && !ItemId.IsValid(id))
            _binding.Report(LineOf(key), $"'{id}' is not an id: {ItemId.Grammar}");
        return id;
    }

    public int Number(string key, int least, int most)
    {
        var text = Text(key);
        if (text.Length == 0)
            return least;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _binding.Report(LineOf(key), $"'{key}' must be a whole number from {least} to {most}; this is '{text}'");
        return least;
    }

    public T OneOf<T>(string key)
        where T : struct, Enum
    {
        var text = Text(key);
        if (text.Length > 0 && !EnumNames<T>.TryParse(text, out _))
            _binding.Report(LineOf(key), $"'{key}' is '{text}'; accepted: {EnumNames<T>.Accepted}");
        return EnumNames<T>.TryParse(text, out var value) ? value : default;
    }

    public IReadOnlyList<string> Texts(string key, int atLeast = 1)
    {
        var texts = new List<string>();
        foreach (var node in List(key, atLeast))
            if (Words(node, $"an element of '{key}'") is { } text)
                texts.Add(text);
        return texts.AsReadOnly();
    }

    public IReadOnlyList<string> OptionalTexts(string key) => Has(key) ? Texts(key, atLeast: 0) : [];

    public IReadOnlyList<T> Items<T>(string key, string what, Func<Fields, T> make, int atLeast = 1)
        where T : class =>
        _binding.Items(List(key, atLeast), what, make);

    public T? Item<T>(string key, string what, Func<Fields, T> make)
        where T : class =>
        Find(key) is { } node ? Bind(_binding, AtKey(node, LineOf(key)), what, make) : null;

    /// <summary>A mapping whose keys are ids, for example the states of a simulation.</summary>
    public IReadOnlyDictionary<string, T> ItemsById<T>(string key, string what, Func<string, Fields, T> make)
        where T : class =>
        ById(key, node => Bind(_binding, AtKey(node.Value, node.Line), $"{what} '{node.Key}'", fields => make(node.Key, fields)));

    /// <summary>A mapping of ids to texts.</summary>
    public IReadOnlyDictionary<string, string> TextsById(string key) => ById(key, node => Scalar(node.Value, $"'{node.Key}' in '{key}'"));

    /// <summary>A mapping of ids to names of an enumeration.</summary>
    public IReadOnlyDictionary<string, T> NamesById<T>(string key)
        where T : struct, Enum
    {
        var names = new OrderedDictionary<string, T>();
        foreach (var (id, text) in TextsById(key))
        {
            if (EnumNames<T>.TryParse(text, out var value))
                names[id] = value;
            else
                _binding.Report(LineOf(key, id), $"'{id}' is '{text}'; accepted: {EnumNames<T>.Accepted}");
        }

        return new ReadOnlyDictionary<string, T>(names);
    }

    public bool Has(string key)
    {
        _asked.Add(key);
        return _mapping.Find(key) is not null;
    }

    /// <summary>The line of a key, or of the mapping when it is absent.</summary>
    public int LineOf(string key) => _mapping.Find(key)?.Line ?? _mapping.Line;

    /// <summary>An item under a key is found at its key, which may be lines above its first field.</summary>
    private static YamlNode AtKey(YamlNode node, int line) => node is YamlMapping mapping ? mapping.At(line) : node;

    private int LineOf(string key, string inner) => (_mapping.Find(key)?.Value as YamlMapping)?.Find(inner)?.Line ?? LineOf(key);

    private ReadOnlyDictionary<string, T> ById<T>(string key, Func<YamlEntry, T?> make)
        where T : class
    {
        var items = new OrderedDictionary<string, T>();
        if (Find(key) is not { } node)
            return new ReadOnlyDictionary<string, T>(items);
        if (node is not YamlMapping entries)
        {
            _binding.Report(node.Line, $"'{key}' must be a mapping of ids; this is {node.KindName}");
            return new ReadOnlyDictionary<string, T>(items);
        }

        foreach (var entry in entries.Entries)
        {
            if (!items.ContainsKey(entry.Key) && make(entry) is { } item)
                items[entry.Key] = item;
        }

        _binding.ReportRepeatedKeys(entries, $"'{key}'");
        return new ReadOnlyDictionary<string, T>(items);
    }

    private IReadOnlyList<YamlNode> List(string key, int atLeast)
    {
        if (Find(key) is not { } node)
            return [];
        if (node is not YamlSequence list)
        {
            _binding.Report(LineOf(key), $"'{key}' must be a list; this is {node.KindName}");
            return [];
        }

        if (list.Items.Count < atLeast)
            _binding.Report(LineOf(key), $"'{key}' has {list.Items.Count} elements; accepted: {atLeast} or more");
        return list.Items;
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        if (_mapping.Find(key) is { } entry)
            return entry.Value;
        _binding.Report(_mapping.Line, $"{_what} must have the key '{key}'");
        return null;
    }

    /// <summary>A text that says something: a placeholder such as <c>...</c> does not.</summary>
    private string? Words(YamlNode node, string what)
    {
        var text = Scalar(node, what);
        if (text is not null && !text.Any(char.IsLetterOrDigit))
            _binding.Report(node.Line, $"{what} is '{text}', which says nothing; write the text");
        return text;
    }

    private string? Scalar(YamlNode node, string what)
    {
        if (node is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            return scalar.Text.TrimEnd();
        var hint = node is YamlMapping ? "; a text with ': ' in it needs quotes or a block (|)" : "";
        var found = node is YamlScalar ? "empty" : node.KindName;
        _binding.Report(node.Line, $"{what} must be a text; this is {found}{hint}");
        return null;
    }

    private void ReportStrangers()
    {
        _binding.ReportRepeatedKeys(_mapping, _what);
        foreach (var entry in _mapping.Entries)
            if (!_asked.Contains(entry.Key))
                _binding.Report(entry.Line, $"{_what} has no key '{entry.Key}'; accepted: {string.Join(", ", _asked.Distinct())}");
    }
}
