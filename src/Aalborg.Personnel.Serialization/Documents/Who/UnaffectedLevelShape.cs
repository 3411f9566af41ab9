namespace Aalborg.Personnel.Serialization;

/// <summary>A level that the change does not touch.</summary>
internal sealed class UnaffectedLevelShape : ExtensibleShape<UnaffectedLevel>
{
    private readonly TypedMember<UnaffectedLevel, StakeholderLevel> _level;
    private readonly TypedMember<UnaffectedLevel, string> _reason;

    private UnaffectedLevelShape()
    {
        _level = Required("level", EnumKind<StakeholderLevel>.Instance, unaffectedLevel => unaffectedLevel.Level);
        _reason = Text("reason", unaffectedLevel => unaffectedLevel.Reason);
        WithExtensions();
    }

    public static UnaffectedLevelShape Instance { get; } = new();

    protected override UnaffectedLevel Create(in Slots slots) => new()
    {
        Level = _level.From(slots),
        Reason = _reason.From(slots),
        Extensions = Extensions(slots),
    };
}
