namespace Aalborg.Personnel.Serialization;

/// <summary>A strategy, and the connection to it.</summary>
internal sealed class StrategyContract : DocumentContract<Strategy>
{
    private readonly TypedMember<Strategy, string> _title;
    private readonly TypedMember<Strategy, string?> _uri;
    private readonly TypedMember<Strategy, string?> _connection;

    private StrategyContract()
    {
        _title = Text("title");
        _uri = OptionalText("uri");
        _connection = OptionalText("connection");
        WithExtensions();
    }

    public static StrategyContract Instance { get; } = new();

    protected override Strategy Create(in Slots slots) => new()
    {
        Title = _title.From(slots),
        Uri = _uri.From(slots),
        Connection = _connection.From(slots),
        Extensions = Extensions(slots),
    };
}
