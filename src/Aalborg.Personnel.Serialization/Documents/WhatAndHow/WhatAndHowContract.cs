namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi ved hvad og hvordan.</summary>
internal sealed class WhatAndHowContract : DocumentContract<WhatAndHow>
{
    private readonly TypedMember<WhatAndHow, Frame?> _frame;
    private readonly TypedMember<WhatAndHow, ValueList<Expectation>> _expectations;
    private readonly TypedMember<WhatAndHow, Plan?> _plan;
    private readonly TypedMember<WhatAndHow, ValueList<ContextChange>> _contextChanges;

    private WhatAndHowContract()
    {
        _frame = Object("frame", FrameContract.Instance);
        _expectations = List("expectations", ExpectationContract.Instance);
        _plan = Object("plan", PlanContract.Instance);
        _contextChanges = List("contextChanges", ContextChangeContract.Instance);
        WithExtensions();
    }

    public static WhatAndHowContract Instance { get; } = new();

    protected override WhatAndHow Create(in Slots slots) => new()
    {
        Frame = _frame.From(slots) ?? Frame.Empty,
        Expectations = _expectations.From(slots),
        Plan = _plan.From(slots) ?? Plan.Empty,
        ContextChanges = _contextChanges.From(slots),
        Extensions = Extensions(slots),
    };
}
