namespace Aalborg.Personnel.Reporting;

/// <summary>The report of one change: a first page that is enough, and an appendix.</summary>
internal static class InitiativeReport
{
    private static readonly Section<InitiativeSubject>[] FirstPage =
    [
        new PrinciplesSection(),
        new GapsSection(),
        new ActionsSection(),
        new InPlaceSection(),
        new MedQuestionsSection(),
    ];

    private static readonly Section<InitiativeSubject>[] Appendix =
    [
        new QuestionsSection(),
        new FindingsSection(),
        new TimelineSection(),
        new DeviationsSection(),
        new HistorySection(),
        new IgnoredSection(),
    ];

    /// <summary>Writes it.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="number">Its number among the documents, from 1.</param>
    public static void Write(Sheet sheet, InitiativeSubject subject, int number)
    {
        using var document = sheet.Document(number, subject.Title);
        sheet.Paragraph(string.Join(" · ", new[] { OwnerOf(subject), When(subject) }.OfType<string>()), Tone.Faint);
        if (LeadOf(subject) is { } lead)
        {
            sheet.Paragraph(lead, Tone.Lead);
        }

        var conclusion = Conclusion.Of(subject);
        sheet.Conclusion(conclusion.Status, conclusion.Text);
        FirstPage.Write(sheet, subject);
        sheet.PageBreak();
        Appendix.Write(sheet, subject);
    }

    private const int LongestOwner = 200;

    /// <summary>More would leave no room for the rest of the first page.</summary>
    private const int LongestLead = 400;

    /// <summary>What the change is about, as its summary or else its purpose says.</summary>
    private static string? LeadOf(InitiativeSubject subject) =>
        subject.Initiative.Summary is { } summary ? subject.Shown.At("/summary", summary, LongestLead)
        : subject.Initiative.Why.Purpose is { } purpose ? subject.Shown.At("/why/purpose", purpose, LongestLead)
        : null;

    /// <summary>The organisation and the unit whose change it is.</summary>
    private static string? OwnerOf(InitiativeSubject subject) => subject.Initiative.Organisation switch
    {
        null => null,
        { Unit: { } unit } organisation => $"{subject.Shown.At("/organisation/name", organisation.Name, LongestOwner)}, {subject.Shown.At("/organisation/unit/name", unit.Name, LongestOwner)}",
        { } organisation => subject.Shown.At("/organisation/name", organisation.Name, LongestOwner),
    };

    /// <summary>The phase, the date and the policy, by which profile, and what was not read.</summary>
    private static string When(InitiativeSubject subject)
    {
        var assessment = subject.Assessment;
        var (on, phase, policy) = (subject.Day(assessment.On), assessment.Phase.InWords().In(subject.Language), assessment.RuleBook.SubPolicy.Title.In(subject.Language));
        policy += assessment.RuleBook.PolicyVersion is { } version ? $" ({version})" : "";
        var profile = assessment.Profile is null ? "" : subject.Say($", med profilen »{ShownText.OnOneLine(assessment.Profile.Name)}«", $", with the profile “{ShownText.OnOneLine(assessment.Profile.Name)}”");
        var waiting = assessment.RuleBook.Profile is { } profileToCome && assessment.Profile is null
            ? subject.Say(
                $" Profilen »{ShownText.OnOneLine(profileToCome.Name)}« gælder først fra den {subject.Day(profileToCome.DiscussedInMed.On)}.",
                $" The profile “{ShownText.OnOneLine(profileToCome.Name)}” applies from {subject.Day(profileToCome.DiscussedInMed.On)}.")
            : "";
        var ignored = subject.Result.Ignored.Count is var count and > 0
            ? subject.Say(
                $" {count} {(count == 1 ? "ukendt felt er" : "ukendte felter er")} ikke læst; se sidst i bilaget.",
                $" {count} unknown {(count == 1 ? "member was" : "members were")} not read; see the end of the appendix.")
            : "";
        return subject.Say(
            $"Fase: {phase}. Vurderet pr. {on} efter {policy}{profile}.{waiting}{ignored}",
            $"Phase: {phase}. Assessed on {on} against the {policy}{profile}.{waiting}{ignored}");
    }
}
