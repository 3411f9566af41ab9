namespace Aalborg.Personnel.Reporting.Tests.Content;

public class RuleFindingsTests
{
    private static RuleFindings Of(string rule, ChangeInitiative initiative, string on = "2026-05-04")
    {
        var report = Reports.Content(Reports.Of(initiative, on));
        FindingGroup[] groups = [.. report.Principles.SelectMany(one => one.Groups), .. report.Document is { } document ? [document] : Array.Empty<FindingGroup>()];
        return groups.SelectMany(group => group.Rules).Single(one => one.Rule.Id.Value == rule);
    }

    [Fact]
    public void Standing_of_open_finding_says_before_what()
    {
        Of("WHY-01", Reports.Draft).Standing(Language.English).Should().Be("requirement, before preparation");
        Of("WHY-01", Reports.Draft).Standing(Language.Danish).Should().Be("krav, inden forberedelse");
    }

    [Fact]
    public void Standing_of_failed_finding_says_so()
    {
        Of("WHY-13", Reports.Harmless).Standing(Language.English).Should().Be("point of attention, missing");
        Of("WHY-13", Reports.Harmless).Standing(Language.Danish).Should().Be("opmærksomhedspunkt, mangler");
    }

    [Fact]
    public void Rule_that_is_set_aside_asks_for_nothing()
    {
        var aside = Of("WHY-03", Reports.Harmless);

        (aside.AsksForSomething, aside.Mark).Should().Be((false, Mark.Aside));
        aside.Standing(Language.English).Should().EndWith(", set aside with a reason");
        Of("WHY-13", Reports.Harmless).AsksForSomething.Should().BeTrue();
    }

    [Fact]
    public void Places_that_stand_otherwise_than_their_rule_say_how()
    {
        var starts = new DateOnly(2026, 3, 2);
        Input Asked(string id, DateOnly on) => new() { Id = id, Received = on, Content = "Hvorfor?" };
        var change = Reports.Draft with { Timeline = new() { Starts = starts }, Communication = new() { Input = [Asked("old", new(2026, 1, 1)), Asked("new", new(2026, 5, 3))] } };
        var places = Of("COM-06", change).Parts(Language.English).SelectMany(part => part.Messages).SelectMany(message => message.Places);

        places.Select(place => place.State).Should().Equal(null, FindingState.Open);
    }

    [Fact]
    public void Parts_say_each_remedy_and_each_message_once()
    {
        var parts = Of("WHY-06", Reports.Harmless with
        {
            Why = new() { Effects = [new() { Id = "a", What = "A" }, new() { Id = "b", What = "B" }] },
        }).Parts(Language.English).ToArray();

        parts.Should().ContainSingle().Which.Messages.Should().ContainSingle().Which.Places.Should().HaveCount(2);
    }

    [Fact]
    public void WordsFor_place_is_what_people_call_it() =>
        Of("WHY-01", Reports.Draft).WordsFor(new("/why/purpose", null)).Should().Be("Purpose");
}
