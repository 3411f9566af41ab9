using System.Net;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

/// <summary>An element of a page that has been read.</summary>
internal sealed record HtmlElement(string Name, IReadOnlyList<(string Name, string Value)> Attributes)
{
    public List<object> Content { get; } = [];

    public IEnumerable<HtmlElement> Children => Content.OfType<HtmlElement>();

    /// <summary>What it says, with all that is in it.</summary>
    public string Text => string.Concat(Content.Select(one => one is HtmlElement child ? child.Text : WebUtility.HtmlDecode((string)one)));

    public string? this[string attribute] => Attributes.Where(one => one.Name == attribute).Select(one => WebUtility.HtmlDecode(one.Value)).SingleOrDefault();

    /// <summary>The elements in it at any depth, in their order.</summary>
    public IEnumerable<HtmlElement> All(params string[] names) => Children
        .SelectMany(child => (IEnumerable<HtmlElement>)[child, .. child.All()])
        .Where(one => names.Length == 0 || names.Contains(one.Name, StringComparer.Ordinal));

    public HtmlElement First(string name) => All(name).First();

    /// <summary>The element with an id.</summary>
    public HtmlElement ById(string id) => All().Single(one => one["id"] == id);

    /// <summary>The rows of a table as texts.</summary>
    public IEnumerable<string[]> Rows() => All("tr").Select(row => row.Children.Select(cell => cell.Text.Replace('\u00A0', ' ').Trim()).ToArray());
}
