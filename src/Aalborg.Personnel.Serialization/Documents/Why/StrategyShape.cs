namespace Aalborg.Personnel.Serialization;

/// <summary>A strategy, and the connection to it.</summary>
internal sealed class StrategyShape : ExtensibleShape<Strategy>
{
    private readonly TypedMember<Strategy, string> _title;
    private readonly TypedMember<Strategy, string?> _uri;
    private readonly TypedMember<Strategy, string?> _connection;

    private StrategyShape()
    {
        _title = Text("title", strategy => strategy.Title);
        _uri = OptionalText("uri", strategy => strategy.Uri);
        _connection = OptionalText("connection", strategy => strategy.Connection);
        WithExtensions();
    }

    public static StrategyShape Instance { get; } = new();

    protected override Strategy Create(in Slots slots) => new()
    {
        Title = _title.From(slots),
        Uri = _uri.From(slots),
        Connection = _connection.From(slots),
        Extensions = Extensions(slots),
    };
}
