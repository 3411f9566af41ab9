namespace Aalborg.Personnel.Reporting;

/// <summary>What people know the entries of an initiative by: the name of a stakeholder, what a decision decides.</summary>
internal sealed class EntryNames(ChangeInitiative initiative, ShownText shown)
{
    /// <summary>What an entry is known by.</summary>
    /// <param name="list">The pointer of its list.</param>
    /// <param name="index">Its place in the list.</param>
    /// <returns>The text, or <see langword="null"/> where it is known by its number alone.</returns>
    public string? Of(string list, int index)
    {
        var (text, member) = list switch
        {
            "/why/goals" => (At(initiative.Why.Goals, index)?.What, "/what"),
            "/why/effects" => (At(initiative.Why.Effects, index)?.What, "/what"),
            "/why/strategies" => (At(initiative.Why.Strategies, index)?.Title, "/title"),
            "/who/stakeholders" => (At(initiative.Who.Stakeholders, index)?.Name, "/name"),
            "/who/decisions" => (At(initiative.Who.Decisions, index)?.What, "/what"),
            "/who/medDiscussions" => (At(initiative.Who.MedDiscussions, index)?.Committee, "/committee"),
            "/whatAndHow/frame/fixed" => (At(initiative.WhatAndHow.Frame.Fixed, index), ""),
            "/whatAndHow/frame/toDiscuss" => (At(initiative.WhatAndHow.Frame.ToDiscuss, index), ""),
            "/whatAndHow/frame/toTry" => (At(initiative.WhatAndHow.Frame.ToTry, index), ""),
            "/whatAndHow/frame/toLearn" => (At(initiative.WhatAndHow.Frame.ToLearn, index), ""),
            "/whatAndHow/expectations" => (At(initiative.WhatAndHow.Expectations, index)?.Agreed, "/agreed"),
            "/whatAndHow/plan/activities" => (At(initiative.WhatAndHow.Plan.Activities, index)?.What, "/what"),
            "/whatAndHow/plan/revisions" => (At(initiative.WhatAndHow.Plan.Revisions, index)?.What, "/what"),
            "/whatAndHow/contextChanges" => (At(initiative.WhatAndHow.ContextChanges, index)?.What, "/what"),
            "/communication/messages" => (At(initiative.Communication.Messages, index)?.Content, "/content"),
            "/communication/input" => (At(initiative.Communication.Input, index)?.Content, "/content"),
            "/judgements" => (At(initiative.Judgements, index)?.Rule.Value, "/rule"),
            "/deviations" => (At(initiative.Deviations, index)?.Rule.Value, "/rule"),
            _ => (null, ""),
        };
        return text is null ? null : shown.At($"{list}/{index}{member}", text);
    }

    /// <summary>A text of at most so many characters.</summary>
    public static string Shortened(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 2]) ? maxLength - 2 : maxLength - 1;
        return $"{text[..end].TrimEnd()}…";
    }

    private static T? At<T>(ValueList<T> entries, int index)
        where T : class => index < entries.Count ? entries[index] : null;
}
