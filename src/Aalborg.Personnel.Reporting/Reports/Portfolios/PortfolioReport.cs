namespace Aalborg.Personnel.Reporting;

/// <summary>The report of many initiatives at once.</summary>
internal static class PortfolioReport
{
    private static readonly Section<PortfolioSubject>[] Sections =
    [
        new LoadSection(),
        new ScheduledSection(),
        new DueSection(),
        new PortfolioDeviationsSection(),
        new UnscheduledSection(),
        new StandingSection(),
        new DuplicatesSection(),
        new UnreadableSection(),
    ];

    public static void Write(Sheet sheet, PortfolioSubject subject)
    {
        var title = subject.Say("Forandringer på tværs", "Many changes at once");
        sheet.Begin(title);
        using (sheet.Titled(title))
        {
            sheet.Paragraph(Summary(subject), Tone.Lead);
            WriteConclusion(sheet, subject);
            Sections.Write(sheet, subject);
        }

        sheet.End([StatusSigns.Legend(subject.Language)]);
    }

    private static string Summary(PortfolioSubject subject)
    {
        var (portfolio, profile) = (subject.Portfolio, subject.Portfolio.Profile);
        var count = portfolio.Initiatives;
        return subject.Say(
            $"{count} {(count == 1 ? "initiativ" : "initiativer")} den {subject.Day(portfolio.On)}{(profile is null ? "" : $", vurderet med profilen {profile.Name}")}.",
            $"{count} {(count == 1 ? "initiative" : "initiatives")} on {subject.Day(portfolio.On)}{(profile is null ? "" : $", assessed with the profile {profile.Name}")}.");
    }

    private static void WriteConclusion(Sheet sheet, PortfolioSubject subject)
    {
        var limit = subject.Portfolio.Limit;
        var overloaded = subject.Load.Count(group => !group.Overloaded.IsEmpty);
        if (overloaded == 0)
        {
            sheet.Conclusion(Status.Met, subject.Say(
                $"Ingen gruppe rammes af {limit} eller flere forandringer i samme måned.", $"No group is hit by {limit} or more changes in the same month."));
        }
        else
        {
            sheet.Conclusion(Status.Remark, subject.Say(
                $"{overloaded} {(overloaded == 1 ? "gruppe" : "grupper")} rammes af {limit} eller flere forandringer i samme måned.",
                $"{overloaded} {(overloaded == 1 ? "group is" : "groups are")} hit by {limit} or more changes in the same month."));
        }
    }
}
