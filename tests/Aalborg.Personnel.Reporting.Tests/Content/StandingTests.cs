namespace Aalborg.Personnel.Reporting.Tests.Content;

public class StandingTests
{
    private static readonly ChangeInitiative Purposeful = Reports.Draft with { Why = new() { Purpose = "Færre ansigter." } };

    private static Standing Of(ChangeInitiative initiative, string on, Language language = Language.English, ChangePhase? before = null, RuleBook? book = null) =>
        Reports.Content(Reports.Of(initiative, on, book, before), language).Standing;

    private static ChangeInitiative At(Timeline timeline) => Reports.Draft with { Timeline = timeline };

    private static RuleBook Tailored(string discussed) => AalborgPolicy.Rules.TailoredBy(
        new() { Name = "Hjemmeplejen", DiscussedInMed = new() { Committee = "FMU", On = Reports.Date(discussed) } });

    [Fact]
    public void Readiness_is_for_the_next_phase()
    {
        Of(Reports.Draft, "2026-02-01").Readiness.Should().Be("Ready for preparation: no, 1 error has to be mended first.");
        Of(Reports.Draft, "2026-02-01", Language.Danish).Readiness.Should().Be("Klar til forberedelse: nej, 1 fejl skal rettes først.");
        Of(Purposeful, "2026-02-01").Readiness.Should().Be("Ready for preparation: yes.");
        Of(Purposeful, "2026-02-01", Language.Danish).Readiness.Should().Be("Klar til forberedelse: ja.");
    }

    [Fact]
    public void Readiness_counts_the_judgements_that_are_missing()
    {
        string Asking(Language language, params string[] ids) => Of(
            Purposeful,
            "2026-02-01",
            language,
            book: AalborgPolicy.Rules.Extend("own", [.. ids.Select(id => new OwnJudgement(id, place => place, AalborgPolicy.Change.Principles[0], []))])).Readiness;

        Asking(Language.English, "OWN-01").Should().Be("Ready for preparation: yes. 1 judgement is missing.");
        Asking(Language.English, "OWN-01", "OWN-02").Should().Be("Ready for preparation: yes. 2 judgements are missing.");
        Asking(Language.Danish, "OWN-01").Should().Be("Klar til forberedelse: ja. 1 vurdering mangler.");
        Asking(Language.Danish, "OWN-01", "OWN-02").Should().Be("Klar til forberedelse: ja. 2 vurderinger mangler.");
    }

    [Theory]
    [InlineData("2026-02-01", "implementation")]
    [InlineData("2026-03-02", "follow-up")]
    [InlineData("2026-10-01", "closing")]
    public void Readiness_follows_the_phase(string on, string next) =>
        Of(At(new() { Starts = new(2026, 3, 2), Ends = new(2026, 9, 30) }), on).Readiness.Should().StartWith($"Ready for {next}: no, ");

    [Fact]
    public void Readiness_tells_what_is_due_now_and_what_by_then() =>
        Of(At(new() { Starts = new(2026, 3, 2) }), "2026-05-04").Readiness.Should().MatchRegex("^Ready for follow-up: no, [0-9]+ errors have to be mended first \\([0-9]+ now, [0-9]+ by then\\)\\.$");

    [Fact]
    public void Readiness_does_not_tell_apart_what_is_all_due_now()
    {
        var unknown = new Deviation { Rule = new("NO-1"), Reason = "Ingen.", DecidedBy = "Ledelsen", On = new(2026, 1, 1) };

        Of(Purposeful with { Deviations = [unknown] }, "2026-02-01").Readiness.Should().Be("Ready for preparation: no, 1 error has to be mended first.");
        Of(Reports.Draft with { Deviations = [unknown] }, "2026-02-01").Readiness.Should().Be("Ready for preparation: no, 2 errors have to be mended first (1 now, 1 by then).");
    }

    [Fact]
    public void Readiness_asked_for_another_phase_is_for_that()
    {
        Of(Purposeful, "2026-02-01", before: ChangePhase.Closed).Readiness.Should().StartWith("Ready for closing: no, ");
        Of(Purposeful, "2026-02-01", before: ChangePhase.Idea).Readiness.Should().Be("All that idea takes is in place.");
    }

    [Fact]
    public void Readiness_of_what_is_closed_looks_back()
    {
        var closed = At(new() { Starts = new(2025, 1, 1), Ends = new(2025, 6, 30), Closed = new(2025, 12, 1) });

        Of(closed, "2026-02-01").Readiness.Should().EndWith(" errors should have been mended before closing.");
        Of(closed, "2026-02-01", Language.Danish).Readiness.Should().EndWith(" fejl skulle have været rettet inden afslutning.");
        Of(closed, "2026-02-01").Mark.Should().Be(Mark.Error);
    }

    [Fact]
    public void Readiness_of_what_is_stopped_is_for_nothing_more()
    {
        var stopped = At(new() { Stopped = new(2026, 2, 1) });

        Of(stopped, "2026-02-01").Readiness.Should().StartWith("The change is stopped");
        Of(stopped, "2026-02-01", Language.Danish).Readiness.Should().StartWith("Forandringen er standset");
        Of(stopped, "2026-02-01", before: ChangePhase.Preparation).Readiness.Should().StartWith("The change is stopped");
        Of(stopped, "2026-02-01").Mark.Should().Be(Mark.Aside);
    }

    [Fact]
    public void Mark_says_whether_it_is_ready()
    {
        Of(Reports.Draft, "2026-02-01").Mark.Should().Be(Mark.Error);
        Of(Purposeful, "2026-02-01").Mark.Should().Be(Mark.Met);
    }

    [Fact]
    public void When_has_the_phase_the_policy_and_the_day()
    {
        Of(Reports.Draft, "2026-02-01").When.Should().StartWith("Phase: idea. Held against ").And.EndWith(" on 1 February 2026.");
        Of(Reports.Draft, "2026-02-01", Language.Danish).When.Should().StartWith("Fase: idé. Holdt op imod ").And.EndWith(" den 1. februar 2026.");
    }

    [Fact]
    public void When_has_the_version_of_the_policy_where_it_carries_one() =>
        Of(Reports.Draft, "2026-02-01", book: OwnBook.Saying(place => place)).When.Should().Contain("/sub-policy/title/en (/sub-policy/version) on");

    [Fact]
    public void When_names_a_profile_that_applies()
    {
        Of(Reports.Draft, "2026-02-01", book: Tailored("2026-02-01")).When.Should().EndWith(", with the profile \"Hjemmeplejen\".");
        Of(Reports.Draft, "2026-02-01", Language.Danish, book: Tailored("2026-02-01")).When.Should().EndWith(", med profilen »Hjemmeplejen«.");
    }

    [Fact]
    public void When_names_a_profile_on_one_line()
    {
        var book = AalborgPolicy.Rules.TailoredBy(new() { Name = "Hjemme\nplejen\tNord", DiscussedInMed = new() { Committee = "FMU", On = new(2026, 2, 1) } });

        Of(Reports.Draft, "2026-02-01", book: book).When.Should().Contain("\"Hjemme plejen Nord\"");
        Of(Reports.Draft, "2026-01-01", book: book).When.Should().Contain("\"Hjemme plejen Nord\"");
    }

    [Fact]
    public void When_says_from_when_a_profile_applies_that_does_not_yet()
    {
        Of(Reports.Draft, "2026-02-01", book: Tailored("2026-02-02")).When.Should().EndWith("on 1 February 2026. The profile \"Hjemmeplejen\" does not apply until 2 February 2026.");
        Of(Reports.Draft, "2026-02-01", Language.Danish, book: Tailored("2026-02-02")).When.Should().EndWith("Profilen »Hjemmeplejen« gælder først fra den 2. februar 2026.");
    }
}
