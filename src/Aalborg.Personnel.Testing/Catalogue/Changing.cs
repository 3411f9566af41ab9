namespace Aalborg.Personnel.Testing;

/// <summary>An initiative with one part of it changed.</summary>
internal static class Changing
{
    public static ChangeInitiative Why(this ChangeInitiative change, Func<Why, Why> to) => change with { Why = to(change.Why) };

    public static ChangeInitiative Who(this ChangeInitiative change, Func<Who, Who> to) => change with { Who = to(change.Who) };

    public static ChangeInitiative WhatAndHow(this ChangeInitiative change, Func<WhatAndHow, WhatAndHow> to) =>
        change with { WhatAndHow = to(change.WhatAndHow) };

    public static ChangeInitiative Frame(this ChangeInitiative change, Func<Frame, Frame> to) =>
        change.WhatAndHow(how => how with { Frame = to(how.Frame) });

    public static ChangeInitiative Plan(this ChangeInitiative change, Func<Plan, Plan> to) => change.WhatAndHow(how => how with { Plan = to(how.Plan) });

    public static ChangeInitiative Effect(this ChangeInitiative change, Func<Effect, Effect> to) =>
        change.Why(why => why with { Effects = [.. why.Effects.Select(to)] });

    public static ChangeInitiative Activity(this ChangeInitiative change, Func<Activity, Activity> to) =>
        change.Plan(plan => plan with { Activities = [.. plan.Activities.Select(to)] });

    public static ChangeInitiative Messages(this ChangeInitiative change, Func<Message, Message> to) =>
        change with { Communication = change.Communication with { Messages = [.. change.Communication.Messages.Select(to)] } };

    public static ChangeInitiative Message(this ChangeInitiative change, string id, Func<Message, Message> to) =>
        change.Messages(message => message.Id == id ? to(message) : message);

    public static ChangeInitiative Input(this ChangeInitiative change, Func<Input, Input> to) =>
        change with { Communication = change.Communication with { Input = [.. change.Communication.Input.Select(to)] } };

    public static ChangeInitiative Stakeholder(this ChangeInitiative change, string id, Func<Stakeholder, Stakeholder> to) =>
        change.Who(who => who with { Stakeholders = [.. who.Stakeholders.Select(stakeholder => stakeholder.Id == id ? to(stakeholder) : stakeholder)] });

    /// <summary>The only involvement of a stakeholder.</summary>
    public static ChangeInitiative Involvement(this ChangeInitiative change, string stakeholder, Func<Involvement, Involvement> to) =>
        change.Stakeholder(stakeholder, one => one with { Involvements = [.. one.Involvements.Select(to)] });
}
