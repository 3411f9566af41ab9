namespace Aalborg.Personnel.Catalogue;

/// <summary>The part that WHO-04 and WHO-05 share: the earliest involvement of a stakeholder begins after the last day in time.</summary>
internal static class EarliestInvolvement
{
    public static void AfterLastDay(RuleContext context, int stakeholder, DateOnly lastDay, LocalizedText message, LocalizedText remedyNow)
    {
        var one = context.Initiative.Who.Stakeholders[stakeholder];
        var first = one.IndexOfFirstInvolvement();
        var pointer = $"/who/stakeholders/{stakeholder}/involvements/{first}/starts";
        if (one.Involvements[first].Starts is { } from && from <= context.On)
        {
            context.Late(pointer, message, lastDay, from, remedy: TooLate.Remedy);
        }
        else
        {
            context.Violation(pointer, message, remedy: TooLate.Now(context, lastDay, remedyNow));
        }
    }
}
