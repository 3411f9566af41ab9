namespace Aalborg.Personnel.Serialization;

/// <summary>The frame of the change.</summary>
internal sealed class FrameContract : DocumentContract<Frame>
{
    private readonly TypedMember<Frame, ValueList<string>> _fixed;
    private readonly TypedMember<Frame, ValueList<string>> _toDiscuss;
    private readonly TypedMember<Frame, ValueList<string>> _toTry;
    private readonly TypedMember<Frame, ValueList<string>> _toLearn;

    private FrameContract()
    {
        _fixed = Texts("fixed");
        _toDiscuss = Texts("toDiscuss");
        _toTry = Texts("toTry");
        _toLearn = Texts("toLearn");
        WithExtensions();
    }

    public static FrameContract Instance { get; } = new();

    protected override Frame Create(in Slots slots) => new()
    {
        Fixed = _fixed.From(slots),
        ToDiscuss = _toDiscuss.From(slots),
        ToTry = _toTry.From(slots),
        ToLearn = _toLearn.From(slots),
        Extensions = Extensions(slots),
    };
}
