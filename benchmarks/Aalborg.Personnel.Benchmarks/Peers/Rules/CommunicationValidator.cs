using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We communicate: when, and whether anyone may answer.</summary>
internal sealed class CommunicationValidator : AbstractValidator<DatedInitiative>
{
    public CommunicationValidator()
    {
        RuleFor(dated => dated.Initiative.Communication.Messages)
            .Must((dated, messages) => messages.Any(one => one.CountsOn(dated.On) && (dated.Timeline.Starts is null || one.Date < dated.Timeline.Starts))).As(AalborgRule.Com01)
            .Must((dated, messages) => messages.Any(one => one.CountsOn(dated.On) && one.Date >= dated.Timeline.Starts && !(one.Date > dated.Timeline.Ends))).As(AalborgRule.Com02)
            .Must((dated, messages) => messages.Any(one => one.CountsOn(dated.On) && one.Date > dated.Timeline.Ends)).As(AalborgRule.Com03)
            .Must((dated, messages) => messages.Any(one => one.InvitesInput && one.CountsOn(dated.On))).As(AalborgRule.Com05)
            .Must(StopIsTold).As(AalborgRule.Com10);
        RuleForEach(dated => dated.Initiative.Communication.Input)
            .Must((dated, input) => input.Received > dated.On || input.Response?.On <= dated.On).As(AalborgRule.Com06, "/response");
        RuleForEach(dated => dated.Initiative.Communication.Messages)
            .Must((dated, message) => message.Planned >= dated.On || message.IsToldBy(dated.On)).As(AalborgRule.Com09, "/sent");
    }

    private static bool StopIsTold(DatedInitiative dated, ValueList<Message> messages) =>
        dated.Phase != ChangePhase.Stopped
        || messages.Any(one => one.Sent >= dated.Timeline.Stopped && one.IsToldBy(dated.On))
        || !(messages.Any(one => one.Sent < dated.Timeline.Stopped)
            || dated.Initiative.Who.Stakeholders.Any(one => one.Involvements.Any(involvement => involvement.Starts < dated.Timeline.Stopped)));
}
