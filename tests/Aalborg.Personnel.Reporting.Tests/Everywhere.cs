namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A change with every member of the format; of each list the first entry lacks what it may lack, so that many rules have something to say.</summary>
internal static class Everywhere
{
    private static readonly List<string> Seen = PlacesOfTexts();

    /// <summary>The pointers of all its texts.</summary>
    public static IEnumerable<string> Texts => Seen;

    /// <summary>The change with a text at each place.</summary>
    /// <param name="text">The text that stands at a pointer.</param>
    public static ChangeInitiative Saying(Func<string, string> text) => new()
    {
        Id = new("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07"),
        Title = text("/title"),
        Summary = text("/summary"),
        Organisation = new() { Name = text("/organisation/name"), Unit = new() { Name = text("/organisation/unit/name") } },
        Identifiers = [new() { System = text("/identifiers/0/system"), Value = text("/identifiers/0/value") }],
        Timeline = new() { Starts = new(2026, 3, 2), Ends = new(2026, 9, 30) },
        Why = Why(text),
        Who = Who(text),
        WhatAndHow = WhatAndHow(text),
        Communication = Communication(text),
        Judgements =
        [
            new()
            {
                Rule = AalborgRule.Why13, On = new(2026, 1, 13), JudgedBy = text("/judgements/0/judgedBy"), Answer = JudgementAnswer.No, Note = text("/judgements/0/note"),
            },
        ],
        Deviations =
        [
            Deviation(AalborgRule.Why03, 0, text),
            Deviation(new(text("/deviations/1/rule")), 1, text) with { Until = new(2026, 3, 1) },
        ],
    };

    private static List<string> PlacesOfTexts()
    {
        var places = new List<string>();
        Saying(place =>
        {
            places.Add(place);
            return place;
        });
        return places;
    }

    private static Why Why(Func<string, string> text) => new()
    {
        Purpose = text("/why/purpose"),
        Explained = new(2026, 2, 5),
        Goals =
        [
            new() { Id = text("/why/goals/0/id"), What = text("/why/goals/0/what") },
            new() { Id = text("/why/goals/1/id"), What = text("/why/goals/1/what"), Measure = text("/why/goals/1/measure"), Due = new(2026, 9, 30) },
        ],
        Effects =
        [
            new() { Id = text("/why/effects/0/id"), What = text("/why/effects/0/what"), Due = new(2026, 4, 1) },
            new()
            {
                Id = text("/why/effects/1/id"),
                What = text("/why/effects/1/what"),
                For = [text("/why/effects/1/for/0")],
                Result = new() { On = new(2026, 11, 30), What = text("/why/effects/1/result/what") },
            },
        ],
        Today = text("/why/today"),
        Tomorrow = text("/why/tomorrow"),
        Strategies =
        [
            new() { Title = text("/why/strategies/0/title") },
            new() { Title = text("/why/strategies/1/title"), Uri = text("/why/strategies/1/uri"), Connection = text("/why/strategies/1/connection") },
        ],
    };

    private static Who Who(Func<string, string> text) => new()
    {
        Stakeholders =
        [
            new() { Id = text("/who/stakeholders/0/id"), Name = text("/who/stakeholders/0/name"), Level = StakeholderLevel.Partners },
            new()
            {
                Id = text("/who/stakeholders/1/id"),
                Name = text("/who/stakeholders/1/name"),
                Level = StakeholderLevel.Employees,
                Roles = [StakeholderRole.Affected, StakeholderRole.Benefits],
                Involvements = [new() { Form = InvolvementForm.Informed, How = text("/who/stakeholders/1/involvements/0/how"), Starts = new(2026, 3, 8) }],
            },
        ],
        UnaffectedLevels = [new() { Level = StakeholderLevel.Politicians, Reason = text("/who/unaffectedLevels/0/reason") }],
        Decisions =
        [
            new() { Id = text("/who/decisions/0/id"), On = new(2026, 1, 2), What = text("/who/decisions/0/what") },
            new() { Id = text("/who/decisions/1/id"), On = new(2026, 4, 2), What = text("/who/decisions/1/what"), With = [text("/who/decisions/1/with/0")] },
        ],
        MedDiscussions =
        [
            new() { Committee = text("/who/medDiscussions/0/committee"), On = new(2026, 4, 14), Outcome = text("/who/medDiscussions/0/outcome") },
        ],
    };

    private static WhatAndHow WhatAndHow(Func<string, string> text) => new()
    {
        Frame = new()
        {
            Fixed = [text("/whatAndHow/frame/fixed/0")],
            ToDiscuss = [text("/whatAndHow/frame/toDiscuss/0")],
            ToTry = [text("/whatAndHow/frame/toTry/0")],
            ToLearn = [text("/whatAndHow/frame/toLearn/0")],
        },
        Expectations = [new() { On = new(2026, 4, 16), With = [text("/whatAndHow/expectations/0/with/0")], Agreed = text("/whatAndHow/expectations/0/agreed") }],
        Plan = new()
        {
            Activities =
            [
                new() { Id = text("/whatAndHow/plan/activities/0/id"), What = text("/whatAndHow/plan/activities/0/what"), Ends = new(2026, 12, 1) },
                new()
                {
                    Id = text("/whatAndHow/plan/activities/1/id"),
                    What = text("/whatAndHow/plan/activities/1/what"),
                    How = text("/whatAndHow/plan/activities/1/how"),
                    Starts = new(2026, 3, 3),
                    Ends = new(2026, 4, 3),
                    Responsible = text("/whatAndHow/plan/activities/1/responsible"),
                },
            ],
            Revisions =
            [
                new()
                {
                    Id = text("/whatAndHow/plan/revisions/0/id"),
                    On = new(2026, 4, 20),
                    Answers = [text("/whatAndHow/plan/revisions/0/answers/0")],
                    Outcome = RevisionOutcome.Adjusted,
                    What = text("/whatAndHow/plan/revisions/0/what"),
                },
            ],
        },
        ContextChanges = [new() { Id = text("/whatAndHow/contextChanges/0/id"), On = new(2026, 3, 15), In = ContextArea.Goals, What = text("/whatAndHow/contextChanges/0/what") }],
    };

    private static Communication Communication(Func<string, string> text) => new()
    {
        Messages =
        [
            new() { Id = text("/communication/messages/0/id"), Planned = new(2026, 4, 4), Channel = text("/communication/messages/0/channel") },
            new()
            {
                Id = text("/communication/messages/1/id"),
                Planned = new(2026, 6, 4),
                To = [text("/communication/messages/1/to/0")],
                Channel = text("/communication/messages/1/channel"),
                Content = text("/communication/messages/1/content"),
                About = [text("/communication/messages/1/about/0")],
            },
        ],
        Input =
        [
            new()
            {
                Id = text("/communication/input/0/id"),
                Received = new(2026, 1, 12),
                From = text("/communication/input/0/from"),
                Content = text("/communication/input/0/content"),
            },
            new()
            {
                Id = text("/communication/input/1/id"),
                Received = new(2026, 1, 12),
                Content = text("/communication/input/1/content"),
                Response = new() { On = new(2026, 4, 19), What = text("/communication/input/1/response/what") },
            },
        ],
    };

    private static Deviation Deviation(RuleId rule, int index, Func<string, string> text) => new()
    {
        Rule = rule,
        Reason = text($"/deviations/{index}/reason"),
        DecidedBy = text($"/deviations/{index}/decidedBy"),
        On = new(2026, 1, 11),
    };
}
