namespace Aalborg.Personnel.Serialization;

/// <summary>The frame of the change.</summary>
internal sealed class FrameShape : ExtensibleShape<Frame>
{
    private readonly TypedMember<Frame, ValueList<string>> _fixed;
    private readonly TypedMember<Frame, ValueList<string>> _toDiscuss;
    private readonly TypedMember<Frame, ValueList<string>> _toTry;
    private readonly TypedMember<Frame, ValueList<string>> _toLearn;

    private FrameShape()
    {
        _fixed = Texts("fixed", frame => frame.Fixed);
        _toDiscuss = Texts("toDiscuss", frame => frame.ToDiscuss);
        _toTry = Texts("toTry", frame => frame.ToTry);
        _toLearn = Texts("toLearn", frame => frame.ToLearn);
        WithExtensions();
    }

    public static FrameShape Instance { get; } = new();

    protected override Frame Create(in Slots slots) => new()
    {
        Fixed = _fixed.From(slots),
        ToDiscuss = _toDiscuss.From(slots),
        ToTry = _toTry.From(slots),
        ToLearn = _toLearn.From(slots),
        Extensions = Extensions(slots),
    };
}
