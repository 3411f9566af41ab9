namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-10: a stop is told.</summary>
internal sealed class Com10StopIsTold() : ChangeRule(
    AalborgRule.Com10, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Idea, [ChangeStatement.C31], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi fortæller, når en forandring bliver standset",
        English = "We say so when a change is stopped",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi fortæller, hvis der sker ændringer. Når en forandring, som nogen har hørt om eller er blevet inddraget i, bliver standset, skal der også fortælles om det; reglen giver 14 dage til det. At et stop er en ændring, er udledt; dagene er regelbogens standard, ikke politikkens ord, og en forvaltnings profil kan sætte dem ned.",
        English = "We say so when something changes. When a change that someone has heard of or been involved in is stopped, that is to be told too; the rule gives 14 days for it. That a stop is such a change is inferred; the days are the rule book's standard, not the policy's words, and a department's profile may lower them.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Fortæl dem, der kender til forandringen, at den er standset, og hvorfor.",
        English = "Tell those who know of the change that it is stopped, and why.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når forandringen ikke er standset, eller når der inden stoppet hverken var sendt en besked eller begyndt en inddragelse.",
        English = "It does not apply where the change is not stopped, or where no message had been sent and no involvement had begun before the stop.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.TellWithinDays];

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Stopped = new(2026, 5, 4) } };
            var before = new Message { Id = "besked", Planned = new(2026, 2, 16), Sent = new(2026, 2, 16) };
            var after = new Message
            {
                Id = "stop",
                Planned = new(2026, 5, 11),
                Sent = new(2026, 5, 11),
                Content = "Fælles vagtplan er standset, fordi for mange vagter stod tomme.",
            };
            return new()
            {
                On = new(2026, 6, 1),
                Fails = change with { Communication = new() { Messages = [before] } },
                Mended = change with { Communication = new() { Messages = [before, after] } },
            };
        }
    }

    public override bool AppliesWhenStopped => true;

    public override void Check(RuleContext context)
    {
        if (context.Phase != ChangePhase.Stopped || context.Initiative.Timeline.Stopped is not { } stopped || !WasKnown(context.Initiative, stopped))
        {
            context.NotApplicable();
            return;
        }

        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.Sent >= stopped && message.IsToldBy(context.On))
            {
                return;
            }
        }

        context.Violation(
            "/communication/messages", NotTold(stopped), dueAfter: stopped.AddDays(context.Days(AalborgParameter.TellWithinDays)));
    }

    private static LocalizedText NotTold(DateOnly stopped) => new()
    {
        Danish = $"Forandringen blev standset den {stopped.InDanish()}, og der er ikke fortalt om det.",
        English = $"The change was stopped on {stopped.InEnglish()}, and nobody has been told of it.",
    };

    private static bool WasKnown(ChangeInitiative initiative, DateOnly stopped)
    {
        foreach (var message in initiative.Communication.Messages)
        {
            if (message.Sent < stopped)
            {
                return true;
            }
        }

        foreach (var stakeholder in initiative.Who.Stakeholders)
        {
            if (stakeholder.IndexOfFirstInvolvement() is var first and >= 0 && stakeholder.Involvements[first].Starts < stopped)
            {
                return true;
            }
        }

        return false;
    }
}
