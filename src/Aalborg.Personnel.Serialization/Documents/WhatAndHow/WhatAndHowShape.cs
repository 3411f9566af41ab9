namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi ved hvad og hvordan.</summary>
internal sealed class WhatAndHowShape : ExtensibleShape<WhatAndHow>
{
    private readonly TypedMember<WhatAndHow, Frame?> _frame;
    private readonly TypedMember<WhatAndHow, ValueList<Expectation>> _expectations;
    private readonly TypedMember<WhatAndHow, Plan?> _plan;
    private readonly TypedMember<WhatAndHow, ValueList<ContextChange>> _contextChanges;

    private WhatAndHowShape()
    {
        _frame = Optional("frame", FrameShape.Instance, whatAndHow => whatAndHow.Frame);
        _expectations = List("expectations", ExpectationShape.Instance, whatAndHow => whatAndHow.Expectations);
        _plan = Optional("plan", PlanShape.Instance, whatAndHow => whatAndHow.Plan);
        _contextChanges = List("contextChanges", ContextChangeShape.Instance, whatAndHow => whatAndHow.ContextChanges);
        WithExtensions();
    }

    public static WhatAndHowShape Instance { get; } = new();

    protected override WhatAndHow Create(in Slots slots) => new()
    {
        Frame = _frame.From(slots) ?? Frame.Empty,
        Expectations = _expectations.From(slots),
        Plan = _plan.From(slots) ?? Plan.Empty,
        ContextChanges = _contextChanges.From(slots),
        Extensions = Extensions(slots),
    };
}
