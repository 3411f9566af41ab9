using Aalborg.Personnel;

namespace HrRules;

/// <summary>HJEM-01: whoever the change affects is told four weeks before it starts. A department's own rule, beside Aalborg's.</summary>
public sealed class NoticeIsGivenInTime() : ChangeRule(
    new RuleId("HJEM-01"), AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C30], inferred: true)
{
    private const int DaysOfNotice = 28;

    public override LocalizedText Title { get; } = new() { Danish = "Der er fire ugers varsel", English = "There are four weeks' notice" };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi kommunikerer før forandringen, og i hjemmeplejen betyder det fire uger før: så lang er en vagtplan.",
        English = "We communicate before the change, and in home care that means four weeks before: a duty roster is that long.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Send en besked til dem, det berører, mindst fire uger før start, eller udskyd starten.",
        English = "Send a message to those it affects at least four weeks before the start, or postpone the start.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når startdatoen er ukendt, eller når ingen bliver berørt.",
        English = "It does not apply when the start is unknown, or when nobody is affected.",
    };

    public override void Check(RuleContext context)
    {
        var (stakeholders, messages) = (context.Initiative.Who.Stakeholders, context.Initiative.Communication.Messages);
        if (context.Initiative.Timeline.Starts is not { } starts || !stakeholders.Any(stakeholder => stakeholder.Has(StakeholderRole.Affected)))
        {
            context.NotApplicable();
            return;
        }

        var latest = starts.AddDays(-DaysOfNotice);
        for (var i = 0; i < stakeholders.Count; i++)
        {
            var id = stakeholders[i].Id;
            if (stakeholders[i].Has(StakeholderRole.Affected)
                && !messages.Any(message => message.Date <= latest && !message.IsOverdueOn(context.On) && message.To.Contains(id)))
            {
                context.Violation($"/who/stakeholders/{i}", NoNoticeBy(latest));
            }
        }
    }

    private static LocalizedText NoNoticeBy(DateOnly latest) => new()
    {
        Danish = $"Gruppen får ingen besked senest den {Vocabulary.InWords(latest).Danish}.",
        English = $"The group gets no message by {Vocabulary.InWords(latest).English}.",
    };
}
