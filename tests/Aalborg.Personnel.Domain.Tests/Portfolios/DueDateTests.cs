using static Aalborg.Personnel.Domain.Tests.Portfolios.Many;

namespace Aalborg.Personnel.Domain.Tests.Portfolios;

public class DueDateTests
{
    private static readonly DateOnly Soon = On.AddDays(20);

    /// <summary>One of everything that can be due, all on the same day.</summary>
    private static readonly ChangeInitiative Everything = Change(1, Soon, Soon) with
    {
        Why = new() { Goals = [new() { Id = "goal", What = "Et mål", Due = Soon }], Effects = [new() { Id = "effect", What = "En effekt", Due = Soon }] },
        Who = new()
        {
            Stakeholders = [Group(role: StakeholderRole.Responsible) with { Id = "lead", Name = "Ledelsen" }],
            Decisions = [new() { Id = "decision", On = Soon, What = "Ja" }, new() { Id = "process", On = Soon, What = "Nej", Kind = DecisionKind.Process }],
            MedDiscussions = [new() { Committee = "Lokal-MED", On = Soon }],
        },
        WhatAndHow = new()
        {
            Expectations = [new() { On = Soon, Agreed = "Noget" }],
            Plan = new() { Activities = [new() { Id = "activity", What = "Noget", Starts = Soon, Ends = Soon, Responsible = "lead" }] },
        },
        Communication = new()
        {
            Messages = [new() { Id = "message", Planned = Soon }],
            Input = [new() { Id = "input", Received = Soon.AddDays(-30), Content = "Hvad med os?" }],
        },
        Deviations = [new() { Rule = AalborgRule.Why02, Reason = "Senere", DecidedBy = "Ledelsen", On = On, Until = Soon }],
    };

    private static readonly string[] AllPointers =
    [
        "Starts /timeline/starts", "Ends /timeline/ends", "GoalDue /why/goals/0/due", "EffectDue /why/effects/0/due", "Decision /who/decisions/0/on", "Decision /who/decisions/1/on",
        "MedDiscussion /who/medDiscussions/0/on", "Expectation /whatAndHow/expectations/0/on", "ActivityStarts /whatAndHow/plan/activities/0/starts",
        "ActivityEnds /whatAndHow/plan/activities/0/ends", "MessagePlanned /communication/messages/0/planned", "AnswerBy /communication/input/0/response", "DeviationEnds /deviations/0/until",
    ];

    private static string[] DueIn(ChangeInitiative change, int days = 60, RuleBook? book = null) =>
        [.. Of(new Portfolio(book ?? AalborgPolicy.Rules, On) { Days = days }, change).Due.Select(due => $"{due.Kind} {due.Pointer}")];

    private static string[] KindsIn(ChangeInitiative change) => [.. Of(change).Due.Select(due => due.Kind.ToString())];

    [Fact]
    public void Due_has_all_kinds_in_the_order_of_the_document() => DueIn(Everything).Should().Equal(AllPointers);

    [Fact]
    public void Due_is_from_the_date_to_the_last_day()
    {
        DueIn(Everything, 20).Should().HaveCount(13);
        DueIn(Everything, 19).Should().BeEmpty();
        DueIn(Change(1, On), 0).Should().Equal("Starts /timeline/starts");
        DueIn(Change(1, On.AddDays(-1))).Should().BeEmpty();
    }

    [Fact]
    public void In_gives_it_of_one_document()
    {
        var assessment = AalborgPolicy.Rules.Assess(Everything, On);

        DueDate.In(Everything, assessment, 60).Should().Equal(Of(Everything).Due);
        var act = () => DueDate.In(Everything, assessment, 367);
        act.Should().Throw<ArgumentOutOfRangeException>();
        act = () => DueDate.In(Everything with { Id = Guid.NewGuid() }, assessment, 60);
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_has_happened_by_the_date_is_not_due()
    {
        KindsIn(Happened(On)).Should().BeEmpty();
        KindsIn(Happened(On.AddDays(1))).Should().Equal(["EffectDue", "ActivityStarts", "ActivityEnds", "MessagePlanned", "AnswerBy"], "what is dated after the date has not happened");
    }

    private static ChangeInitiative Happened(DateOnly on) => Change() with
    {
        Why = new() { Effects = [new() { Id = "effect", What = "En effekt", Due = Soon, Result = new() { On = on, What = "Den kom." } }] },
        WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "activity", What = "Noget", Starts = Soon, Ends = Soon, Done = on }] } },
        Communication = new()
        {
            Messages = [new() { Id = "message", Planned = Soon, Sent = on }],
            Input = [new() { Id = "input", Received = On, Content = "Hvad med os?", Response = new() { On = on, What = "Ja." } }],
        },
    };

    [Fact]
    public void Of_a_stopped_initiative_only_messages_and_answers_are_due()
    {
        DueIn(Everything with { Timeline = Everything.Timeline with { Stopped = On } })
            .Should().Equal("MessagePlanned /communication/messages/0/planned", "AnswerBy /communication/input/0/response");
        DueIn(Everything with { Timeline = Everything.Timeline with { Stopped = On.AddDays(1) } }).Should().Equal(AllPointers);
        DueIn(Everything with { Timeline = Everything.Timeline with { Closed = On } }).Should().Equal(AllPointers);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void AnswerBy_goes_by_the_profile_in_force_on_the_date(int discussed, bool applies)
    {
        var book = AalborgPolicy.Rules.TailoredBy(new()
        {
            Name = "Børn og Unge",
            DiscussedInMed = new() { Committee = "Hoved-MED", On = On.AddDays(discussed) },
            Parameters = new() { Settings = [AalborgParameter.AnswerWithinDays.At(5)] },
        });
        var change = Change() with { Communication = new() { Input = [new() { Id = "input", Received = On, Content = "Hvad med os?" }] } };

        Of(new Portfolio(book, On), change).Due.Select(due => due.On).Should().Equal(On.AddDays(applies ? 5 : 30));
        Of(new Portfolio(book, On), change).Profile?.Name.Should().Be(applies ? "Børn og Unge" : null);
    }

    [Fact]
    public void Rule_book_without_days_to_answer_sets_no_date()
    {
        var book = new RuleBook("own", AalborgPolicy.Rules.Policy, AalborgPolicy.Rules.SubPolicy, []);

        DueIn(Everything, book: book).Should().Equal(AllPointers.Where(due => !due.StartsWith("AnswerBy", StringComparison.Ordinal)));
    }

    [Fact]
    public void Due_comes_by_date_then_in_the_order_of_the_input()
    {
        var portfolio = Of(Change(1, On.AddDays(2), On.AddDays(3)), Change(2, On.AddDays(1), On.AddDays(3)), Change(3, On.AddDays(2)));

        portfolio.Due.Select(due => (due.On.DayNumber - On.DayNumber, due.Title, due.Kind)).Should().Equal(
            (1, "Forandring 2", DueKind.Starts), (2, "Forandring 1", DueKind.Starts), (2, "Forandring 3", DueKind.Starts),
            (3, "Forandring 1", DueKind.Ends), (3, "Forandring 2", DueKind.Ends));
        portfolio.MoreDue.Should().Be(0);
    }

    [Fact]
    public void Of_more_than_1000_the_first_are_kept()
    {
        // 1,200 messages of each of two initiatives: the second's come earlier.
        static ChangeInitiative Talkative(int number, int firstDay) => Change(number) with
        {
            Communication = new() { Messages = [.. Enumerable.Range(0, 1_200).Select(i => new Message { Id = $"message-{i}", Planned = On.AddDays(firstDay + (i % 2)) })] },
        };
        var portfolio = Of(Talkative(1, 11), Talkative(2, 10));

        portfolio.Due.Should().HaveCount(1_000);
        portfolio.MoreDue.Should().Be(1_400);
        portfolio.Due.Take(600).Should().OnlyContain(due => due.On == On.AddDays(10) && due.Title == "Forandring 2");
        portfolio.Due.Skip(600).Should().OnlyContain(due => due.On == On.AddDays(11) && due.Title == "Forandring 1");
        portfolio.Due.Skip(600).Select(due => due.Index).Should().Equal(Enumerable.Range(0, 400).Select(i => 2 * i));
    }

    [Fact]
    public void Title_with_personal_data_is_absent()
    {
        Of(Change(1, Soon)).Due[0].Title.Should().Be("Forandring 1");
        Of(Change(1, Soon) with { Title = "Ny vagtplan for cpr 010203-0000" }).Due[0].Title.Should().BeNull();
    }

    [Fact]
    public void Responsible_is_the_name_of_the_stakeholder_responsible_for_an_activity()
    {
        string?[] ResponsibleIn(string name, string id = "lead") =>
            [.. Of(Everything with { Who = Everything.Who with { Stakeholders = [Group() with { Id = id, Name = name }] } }).Due.Select(due => due.Responsible).Distinct(StringComparer.Ordinal)];

        ResponsibleIn("Ledelsen").Should().BeEquivalentTo([null, "Ledelsen"]);
        ResponsibleIn("cpr 010203-0000").Should().BeEquivalentTo([(string?)null]);
        ResponsibleIn("Ledelsen", "other").Should().BeEquivalentTo([(string?)null]);
    }

    [Fact]
    public void EntryId_is_that_of_the_first_entry_with_it_unless_it_is_personal_data()
    {
        Message Message(string id) => new() { Id = id, Planned = Soon };
        var change = Change() with { Communication = new() { Messages = [Message("a"), Message("b"), Message("a"), Message("cpr 010203-0000")] } };

        Of(change).Due.Select(due => due.EntryId).Should().Equal("a", "b", null, null);
        Of(Everything).Due.Where(due => due.EntryId is null).Select(due => due.Kind)
            .Should().Equal(DueKind.Starts, DueKind.Ends, DueKind.MedDiscussion, DueKind.Expectation, DueKind.DeviationEnds);
    }
}
