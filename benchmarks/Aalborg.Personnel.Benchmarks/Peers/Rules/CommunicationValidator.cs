using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We communicate: when, and whether anyone may answer.</summary>
internal sealed class CommunicationValidator : AbstractValidator<DatedInitiative>
{
    public CommunicationValidator()
    {
        RuleFor(dated => dated.Initiative.Communication.Messages)
            .Must((dated, _) => dated.Messages.Any(one => dated.Timeline.Starts is null || one.Date < dated.Timeline.Starts)).As(AalborgRule.Com01)
            .Must((dated, _) => dated.Timeline.Starts is null || dated.Messages.Any(one => one.Date >= dated.Timeline.Starts && !(one.Date > dated.Timeline.Ends))).As(AalborgRule.Com02)
            .Must((dated, _) => (dated.Timeline.Ends ?? dated.Timeline.Closed) is not { } ends || dated.Messages.Any(one => one.Date > ends)).As(AalborgRule.Com03)
            .Must((dated, _) => dated.Messages.Any(one => one.InvitesInput) || dated.Initiative.Who.Stakeholders.Any(one => one.IsCore && one.HasTwoWayInvolvement)).As(AalborgRule.Com05)
            .Must((dated, _) => StopIsTold(dated)).As(AalborgRule.Com10);
        RuleForEach(dated => dated.Initiative.Communication.Input)
            .Must((dated, input) => input.Received > dated.On || IsWithin(AalborgParameter.AnswerWithinDays, input.Received, input.Response?.On, dated.On)).As(AalborgRule.Com06, "/response");
        RuleForEach(dated => dated.Initiative.Communication.Messages)
            .Must((dated, message) => message.Planned >= dated.On || message.IsSentBy(dated.On)).As(AalborgRule.Com09, "/sent");
    }

    /// <summary>Whether something was done by a date, and within the days of a parameter.</summary>
    public static bool IsWithin(RuleParameter parameter, DateOnly from, DateOnly? done, DateOnly on) => done <= on && done <= from.AddDays(parameter.StandardDays);

    private static bool StopIsTold(DatedInitiative dated) =>
        dated.Phase != ChangePhase.Stopped
        || IsWithin(AalborgParameter.TellWithinDays, dated.Timeline.Stopped!.Value, dated.Told.Where(one => one.Sent >= dated.Timeline.Stopped).Min(one => one.Sent), dated.On)
        || !(dated.Told.Any(one => one.Sent < dated.Timeline.Stopped)
            || dated.Initiative.Who.Stakeholders.Any(one => one.Involvements.Any(involvement => involvement.Starts < dated.Timeline.Stopped)));
}
