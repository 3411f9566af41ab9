namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

public class Doc04Tests() : RuleTests(AalborgRule.Doc04)
{
    /// <summary>An invented number of somebody who would be born in 2045.</summary>
    private const string Number = "120645-6015";

    /// <summary>Every text of a document holds a number.</summary>
    private static ChangeInitiative EverywhereNumbers { get; } = new()
    {
        Schema = Number,
        Id = Compliant.Id,
        Title = Number,
        Summary = Number,
        Organisation = new() { Name = Number, Unit = new() { Name = Number } },
        Classification = new() { Kle = new("81.00.00"), Facet = new("G01") },
        Identifiers = [new() { System = "Sagssystemet", Value = "S2026-1" }, new() { System = Number, Value = Number }],
        Timeline = Compliant.Timeline,
        Why = new()
        {
            Purpose = Number,
            Goals = [new() { Id = Number, What = Number, Measure = Number }],
            Effects = [new() { Id = Number, What = Number, For = ["team", Number], Result = new() { On = new(2026, 11, 30), What = Number } }],
            Today = Number,
            Tomorrow = Number,
            Strategies = [new() { Title = Number, Uri = Number, Connection = Number }],
        },
        Who = new()
        {
            Stakeholders =
            [
                new()
                {
                    Id = Number,
                    Name = Number,
                    Level = StakeholderLevel.Employees,
                    Involvements = [new() { Form = InvolvementForm.Dialogue }, new() { Form = InvolvementForm.Dialogue, How = Number }],
                },
            ],
            UnaffectedLevels = [new() { Level = StakeholderLevel.Politicians, Reason = Number }],
            Decisions = [new() { Id = Number, On = new(2026, 2, 2), What = Number, With = ["team", Number] }],
            MedDiscussions = [new() { Committee = Number, On = new(2026, 1, 14), Outcome = Number }],
        },
        WhatAndHow = new()
        {
            Frame = new() { Fixed = ["Budgettet", Number], ToDiscuss = [Number], ToTry = [Number], ToLearn = [Number, "Behovet", Number] },
            Expectations = [new() { On = new(2026, 2, 16), With = ["team", Number], Agreed = Number }],
            Plan = new()
            {
                Activities = [new() { Id = Number, What = Number, How = Number, Responsible = Number }],
                Revisions =
                [
                    new() { Id = Number, On = new(2026, 4, 20), Answers = ["context-change", Number], Outcome = RevisionOutcome.Adjusted, What = Number },
                ],
            },
            ContextChanges = [new() { Id = Number, On = new(2026, 4, 15), In = ContextArea.Goals, What = Number }],
        },
        Communication = new()
        {
            Messages =
            [
                new() { Id = "m", Planned = new(2026, 4, 1) },
                new()
                {
                    Id = Number,
                    Planned = new(2026, 4, 1),
                    To = ["team", Number],
                    Channel = Number,
                    Content = Number,
                    About = ["context-change", Number],
                },
            ],
            Input =
            [
                new()
                {
                    Id = Number,
                    Received = new(2026, 4, 1),
                    From = Number,
                    Content = Number,
                    Response = new() { On = new(2026, 4, 2), What = Number },
                },
            ],
        },
        Judgements = [new() { Rule = new(Number), On = new(2026, 1, 14), JudgedBy = Number, Note = Number }],
        Deviations = [new() { Rule = new(Number), Reason = Number, DecidedBy = Number, On = new(2026, 1, 14) }],
    };

    private static ChangeInitiative WithSummary(string summary) => Compliant with { Summary = summary };

    [Fact]
    public void Assess_texts_without_numbers_pass() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_every_text_that_holds_a_number_fails_in_the_order_of_the_members() =>
        PlacesIn(EverywhereNumbers, "2026-05-04").Should().Equal(
            "/title",
            "/summary",
            "/organisation/name",
            "/organisation/unit/name",
            "/identifiers/1/system",
            "/identifiers/1/value",
            "/why/purpose",
            "/why/goals/0/id",
            "/why/goals/0/what",
            "/why/goals/0/measure",
            "/why/effects/0/id",
            "/why/effects/0/what",
            "/why/effects/0/for/1",
            "/why/effects/0/result/what",
            "/why/today",
            "/why/tomorrow",
            "/why/strategies/0/title",
            "/why/strategies/0/uri",
            "/why/strategies/0/connection",
            "/who/stakeholders/0/id",
            "/who/stakeholders/0/name",
            "/who/stakeholders/0/involvements/1/how",
            "/who/unaffectedLevels/0/reason",
            "/who/decisions/0/id",
            "/who/decisions/0/what",
            "/who/decisions/0/with/1",
            "/who/medDiscussions/0/committee",
            "/who/medDiscussions/0/outcome",
            "/whatAndHow/frame/fixed/1",
            "/whatAndHow/frame/toDiscuss/0",
            "/whatAndHow/frame/toTry/0",
            "/whatAndHow/frame/toLearn/0",
            "/whatAndHow/frame/toLearn/2",
            "/whatAndHow/expectations/0/with/1",
            "/whatAndHow/expectations/0/agreed",
            "/whatAndHow/plan/activities/0/id",
            "/whatAndHow/plan/activities/0/what",
            "/whatAndHow/plan/activities/0/how",
            "/whatAndHow/plan/activities/0/responsible",
            "/whatAndHow/plan/revisions/0/id",
            "/whatAndHow/plan/revisions/0/answers/1",
            "/whatAndHow/plan/revisions/0/what",
            "/whatAndHow/contextChanges/0/id",
            "/whatAndHow/contextChanges/0/what",
            "/communication/messages/1/id",
            "/communication/messages/1/to/1",
            "/communication/messages/1/channel",
            "/communication/messages/1/content",
            "/communication/messages/1/about/1",
            "/communication/input/0/id",
            "/communication/input/0/from",
            "/communication/input/0/content",
            "/communication/input/0/response/what",
            "/judgements/0/rule",
            "/judgements/0/judgedBy",
            "/judgements/0/note",
            "/deviations/0/rule",
            "/deviations/0/reason",
            "/deviations/0/decidedBy");

    [Fact]
    public void Assess_text_with_two_numbers_fails_once() =>
        PlacesIn(WithSummary($"{Number} og {Number}"), "2026-05-04").Should().Equal("/summary");

    [Fact]
    public void Assess_extensions_schema_and_uuids_are_not_searched() =>
        OutcomeOf(
            Compliant with
            {
                Schema = Number,
                Id = new("ab120645-6015-4abc-8abc-abcdefabcdef"),
                Organisation = new() { Name = "Aalborg Kommune", Uuid = new("ab120645-6015-4abc-8abc-abcdefabcdef") },
                Extensions = new("{\"note\":\"120645-6015\"}"u8),
                Why = Compliant.Why with { Extensions = new("{\"note\":\"120645-6015\"}"u8) },
            },
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_number_split_over_two_texts_passes() =>
        OutcomeOf(Compliant with { Why = Compliant.Why with { Today = "120645", Tomorrow = "-6015" } }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-05-04")]
    public void Assess_number_is_always_due(string on)
    {
        OutcomeOf(WithSummary(Number) with { Timeline = new() }, on).Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithSummary(Number) with { Timeline = new() { Stopped = new(1900, 1, 1) } }, on).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_number_cannot_be_set_aside() =>
        OutcomeOf(
            WithSummary(Number) with
            {
                Deviations = [new() { Rule = AalborgRule.Doc04, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 5) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Message_says_it_in_both_languages_without_the_number()
    {
        var finding = FindingsIn(WithSummary(Number), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Teksten ser ud til at indeholde et CPR-nummer.");
        finding.Message(Language.English).Should().Be("The text seems to contain a CPR number.");
        finding.Remedy(Language.Danish).Should().Be("Slet nummeret, og skriv gruppen eller rollen i stedet.");
        finding.Remedy(Language.English).Should().Be("Delete the number, and write the group or the role instead.");
    }

    [Fact]
    public void FindsPersonalData_is_true_of_it_alone() =>
        AalborgPolicy.Rules.Rules.Where(rule => rule.FindsPersonalData).Select(rule => rule.Id).Should().Equal(AalborgRule.Doc04);
}
