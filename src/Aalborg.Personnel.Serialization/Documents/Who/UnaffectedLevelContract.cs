namespace Aalborg.Personnel.Serialization;

/// <summary>A level that the change does not touch.</summary>
internal sealed class UnaffectedLevelContract : DocumentContract<UnaffectedLevel>
{
    private readonly TypedMember<UnaffectedLevel, StakeholderLevel> _level;
    private readonly TypedMember<UnaffectedLevel, string> _reason;

    private UnaffectedLevelContract()
    {
        _level = Choice<StakeholderLevel>("level");
        _reason = Text("reason");
        WithExtensions();
    }

    public static UnaffectedLevelContract Instance { get; } = new();

    protected override UnaffectedLevel Create(in Slots slots) => new()
    {
        Level = _level.From(slots),
        Reason = _reason.From(slots),
        Extensions = Extensions(slots),
    };
}
