namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class ConclusionTests
{
    private static readonly ChangeInitiative Purposeful = Reported.Draft with { Why = new() { Purpose = "Færre ansigter." } };

    private static Conclusion Of(ChangeInitiative initiative, string on, Language language = Language.English, ChangePhase? before = null, RuleBook? book = null) =>
        Conclusion.Of(Reported.Subject(Reported.Of(initiative, on, book, before), language));

    private static ChangeInitiative At(Timeline timeline) => Reported.Draft with { Timeline = timeline };

    private static RuleBook BookOf(params ChangeRule[] rules) => new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [.. rules]);

    private static OwnRule Rule(string id, ChangePhase gate = ChangePhase.Implementation, RuleSeverity severity = RuleSeverity.Error) =>
        new(id, place => place, "/title", AalborgPolicy.Change.Principles[0], gate: gate, severity: severity);

    private static OwnJudgement Question(string id) => new(id, place => place, AalborgPolicy.Change.Principles[0], []);

    [Fact]
    public void Text_counts_what_is_missing_as_requirements()
    {
        Of(Reported.Draft, "2026-02-01").Should().Be(new Conclusion(Status.Missing, "Not ready yet: 1 requirement missing before preparation."));
        Of(Reported.Draft, "2026-02-01", Language.Danish).Text.Should().Be("Ikke klar endnu: 1 krav mangler inden forberedelse.");
    }

    [Fact]
    public void Text_counts_a_requirement_once_however_many_places_it_is_missing_in()
    {
        var effects = Purposeful with { Why = Purposeful.Why with { Effects = [new() { Id = "a", What = "A" }, new() { Id = "b", What = "B" }] } };
        var book = BookOf(AalborgPolicy.Rules[AalborgRule.Why05], AalborgPolicy.Rules[AalborgRule.Why06]);

        Of(effects, "2026-02-01", before: ChangePhase.Implementation, book: book).Text.Should().Be("Not ready yet: 2 requirements missing before implementation.");
    }

    [Fact]
    public void Text_of_what_is_ready_says_for_what()
    {
        Of(Purposeful, "2026-02-01").Should().Be(new Conclusion(Status.Met, "Ready for preparation."));
        Of(Purposeful, "2026-02-01", Language.Danish).Text.Should().Be("Klar til forberedelse.");
    }

    [Fact]
    public void Text_says_what_is_missing_today_already()
    {
        var timeline = new Timeline { Starts = new(2026, 3, 2) };
        var book = BookOf(Rule("OWN-01"), Rule("OWN-02", ChangePhase.FollowUp));

        Of(At(timeline), "2026-03-02", book: book).Text.Should().Be("Not ready yet: 2 requirements missing before follow-up, 1 of them already today.");
        Of(At(timeline), "2026-03-02", Language.Danish, book: book).Text.Should().Be("Ikke klar endnu: 2 krav mangler inden opfølgning, heraf 1 allerede i dag.");
        Of(At(timeline), "2026-03-02", book: BookOf(Rule("OWN-01"))).Text.Should().Be("Not ready yet: 1 requirement missing before follow-up.");
    }

    [Fact]
    public void Text_on_the_day_of_the_start_says_that_nothing_is_missing_today()
    {
        var timeline = new Timeline { Starts = new(2026, 3, 2) };

        Of(At(timeline), "2026-03-02", book: BookOf()).Text.Should().Be("Nothing is missing today.");
        Of(At(timeline), "2026-03-02", Language.Danish, book: BookOf()).Should().Be(new Conclusion(Status.Met, "Intet mangler i dag."));
        Of(At(timeline), "2026-03-02", before: ChangePhase.FollowUp, book: BookOf()).Text.Should().Be("Ready for follow-up.", "that is what was asked");
    }

    [Fact]
    public void Text_of_change_that_is_carried_out_says_what_has_to_be_in_place_later()
    {
        var book = BookOf(Rule("OWN-02", ChangePhase.FollowUp));

        Of(At(new() { Starts = new(2026, 3, 2) }), "2026-03-02", book: book).Text.Should().Be("Nothing is missing today; 1 requirement to be in place before follow-up.");
        Of(At(new() { Starts = new(2026, 3, 2) }), "2026-03-02", Language.Danish, book: book).Text.Should().Be("Intet mangler i dag; 1 krav skal være på plads inden opfølgning.");
    }

    [Fact]
    public void Text_does_not_say_that_nothing_is_missing_where_a_point_of_attention_is()
    {
        var book = BookOf(Rule("OWN-01", severity: RuleSeverity.Warning));

        Of(At(new() { Starts = new(2026, 3, 2) }), "2026-03-02", book: book).Text.Should().Be("No requirement is missing today.");
        Of(At(new() { Starts = new(2026, 3, 2) }), "2026-03-02", Language.Danish, book: book).Text.Should().Be("Ingen krav mangler i dag.");
    }

    [Fact]
    public void Text_says_that_answers_are_missing_or_no()
    {
        Judgement No(string rule) => new() { Rule = new(rule), On = new(2026, 1, 1), JudgedBy = "MED", Answer = JudgementAnswer.No };
        string Asking(Language language, string[] ids, params string[] no) => Of(
            Purposeful with { Judgements = [.. no.Select(No)] }, "2026-02-01", language, book: BookOf([.. ids.Select(Question)])).Text;

        Asking(Language.English, ["Q-1"]).Should().Be("Ready for preparation; 1 question without an answer.");
        Asking(Language.Danish, ["Q-1", "Q-2"]).Should().Be("Klar til forberedelse; 2 spørgsmål mangler svar.");
        Asking(Language.English, ["Q-1"], "Q-1").Should().Be("Ready for preparation; 1 question answered no.");
        Asking(Language.Danish, ["Q-1"], "Q-1").Should().Be("Klar til forberedelse; 1 spørgsmål er besvaret med nej.");
        Asking(Language.English, ["Q-1", "Q-2", "Q-3"], "Q-1").Should().Be("Ready for preparation; 1 question answered no, and 2 without an answer.");
        Asking(Language.Danish, ["Q-1", "Q-2", "Q-3"], "Q-1").Should().Be("Klar til forberedelse; 1 spørgsmål er besvaret med nej, og 2 mangler svar.");
    }

    [Theory]
    [InlineData("2026-02-01", "implementation")]
    [InlineData("2026-03-02", "follow-up")]
    [InlineData("2026-10-01", "closing")]
    public void Text_follows_the_phase(string on, string next) =>
        Of(At(new() { Starts = new(2026, 3, 2), Ends = new(2026, 9, 30) }), on).Text.Should().Contain($" missing before {next}");

    [Fact]
    public void Text_asked_for_another_phase_is_for_that()
    {
        Of(Purposeful, "2026-02-01", before: ChangePhase.Closed).Text.Should().Contain(" before closing");
        Of(Purposeful, "2026-02-01", before: ChangePhase.Idea).Text.Should().Be("Everything that idea requires is in place.");
    }

    [Fact]
    public void Text_of_what_is_closed_looks_back()
    {
        var closed = At(new() { Starts = new(2025, 1, 1), Ends = new(2025, 6, 30), Closed = new(2025, 12, 1) });

        Of(closed, "2026-02-01").Text.Should().EndWith(" should have been met before closing.");
        Of(closed, "2026-02-01", Language.Danish).Text.Should().EndWith(" krav mangler, som skulle have været opfyldt inden afslutning.");
        Of(closed, "2026-02-01").Status.Should().Be(Status.Missing);
    }

    [Fact]
    public void Text_of_what_is_stopped_says_so_and_no_more()
    {
        var stopped = At(new() { Stopped = new(2026, 2, 1) });

        Of(stopped, "2026-02-01").Should().Be(new Conclusion(Status.Aside, "The change is stopped."));
        Of(stopped, "2026-02-01", Language.Danish).Text.Should().Be("Forandringen er stoppet.");
        Of(stopped, "2026-02-01", before: ChangePhase.Preparation).Text.Should().Be("The change is stopped.");
    }
}
