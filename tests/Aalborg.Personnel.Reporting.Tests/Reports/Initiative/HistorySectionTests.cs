namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class HistorySectionTests
{
    private static IReadOnlyList<string[]> Of(ChangeInitiative initiative, Language language = Language.English, string on = "2026-05-04") =>
        Reported.Rows(new HistorySection(), Reported.Of(initiative, on), language);

    [Fact]
    public void Discussion_has_its_outcome()
    {
        var change = Reported.Draft with { Who = new() { MedDiscussions = [new() { Committee = "Lokal-MED", On = new(2026, 5, 4), Outcome = "Opbakning" }] } };

        Of(change).Should().ContainSingle().Which.Should().Equal("4 May 2026", "Discussed in Lokal-MED", "Opbakning");
        Of(change, Language.Danish)[0].Should().Equal("4. maj 2026", "Drøftet i Lokal-MED", "Opbakning");
        Of(change, on: "2026-05-03").Should().BeEmpty("it has not happened");
    }

    [Fact]
    public void Context_change_has_the_revisions_that_answer_it()
    {
        var change = Reported.Draft with
        {
            WhatAndHow = new()
            {
                ContextChanges = [new() { Id = "c", On = new(2026, 3, 1), In = ContextArea.Goals, What = "Færre penge" }],
                Plan = new()
                {
                    Revisions =
                    [
                        new() { Id = "r", On = new(2026, 3, 9), Answers = ["c"], Outcome = RevisionOutcome.Adjusted, What = "Kortere periode" },
                        new() { Id = "s", On = new(2026, 4, 9), Outcome = RevisionOutcome.Confirmed, What = "Vi bliver ved" },
                    ],
                },
            },
        };

        Of(change).Select(row => string.Join('|', row)).Should().Equal(
            "1 March 2026|Context change: Færre penge|Plan adjusted on 9 March 2026: Kortere periode", "9 April 2026|Plan confirmed|Vi bliver ved");
        Of(change, Language.Danish).Select(row => row[2]).Should().Equal("Planen justeret 9. marts 2026: Kortere periode", "Vi bliver ved");
        Of(change, on: "2026-03-08")[0][2].Should().BeEmpty();
    }

    [Fact]
    public void Input_has_its_response_by_the_day()
    {
        var change = Reported.Draft with
        {
            Who = new() { Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees }] },
            Communication = new() { Input = [new() { Id = "i", Received = new(2026, 3, 1), From = "team", Content = "Hvornår?", Response = new() { On = new(2026, 3, 9), What = "Snart" } }] },
        };

        Of(change)[0].Should().Equal("1 March 2026", "Input from Teamet: Hvornår?", "Answered on 9 March 2026: Snart");
        Of(change, Language.Danish)[0].Should().Equal("1. marts 2026", "Input fra Teamet: Hvornår?", "Besvaret 9. marts 2026: Snart");
        Of(change, on: "2026-03-08")[0][2].Should().Be("not answered yet");
    }

    [Fact]
    public void Result_of_an_effect_is_what_came_of_it()
    {
        var change = Reported.Draft with { Why = new() { Effects = [new() { Id = "e", What = "Ro", Result = new() { On = new(2026, 4, 1), What = "Halveret" } }] } };

        Of(change)[0].Should().Equal("1 April 2026", "Result: Ro", "Halveret");
    }

    [Fact]
    public void Judgements_are_all_that_were_given_with_their_notes()
    {
        Judgement yes = new() { Rule = AalborgRule.Why13, On = new(2026, 1, 2), JudgedBy = "MED", Note = "Fint" };
        var change = Reported.Draft with { Judgements = [yes with { On = new(2026, 1, 3) }, yes with { Answer = JudgementAnswer.No, Note = null }] };

        Of(change).Select(row => string.Join('|', row)).Should().Equal("2 January 2026|Judgement of WHY-13|no, MED", "3 January 2026|Judgement of WHY-13|yes, MED: Fint");
        Of(change, Language.Danish)[0].Should().Equal("2. januar 2026", "Vurdering af WHY-13", "nej, MED");
    }
}
