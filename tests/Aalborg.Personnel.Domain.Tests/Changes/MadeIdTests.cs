namespace Aalborg.Personnel.Domain.Tests.Changes;

/// <summary>The ids that verbs make: always the same for the same document, and nobody else's.</summary>
public class MadeIdTests
{
    private static readonly DateOnly Day = EveryVerb.Day;

    private static readonly ChangeInitiative Idea = new() { Id = EveryVerb.Underway.Id, Title = "Vagtplan" };

    [Fact]
    public void Id_is_the_kind_and_the_next_number() => Idea.Decide(Day, "Ja.").Decide(Day, "Nej.").Who.Decisions.Select(one => one.Id).Should().Equal("decision-1", "decision-2");

    [Fact]
    public void Ids_of_kinds_are_numbered_apart() =>
        Idea.Decide(Day, "Ja.").SendMessage(Day, to: [], about: ["decision-1"]).Communication.Messages[0].Id.Should().Be("message-1");

    [Fact]
    public void Id_is_the_same_for_the_same_document() => Idea.Decide(Day, "Ja.").Should().Be(Idea.Decide(Day, "Ja."));

    [Fact]
    public void Id_goes_on_from_the_highest_number() => Next("decision-7", "decision-2").Should().Be("decision-8");

    [Fact]
    public void Id_is_that_of_no_entry_of_another_kind() =>
        Idea.AddStakeholder(new() { Id = "decision-1", Name = "Teamet", Level = StakeholderLevel.Employees }).Decide(Day, "Ja.").Who.Decisions[0].Id.Should().Be("decision-2");

    [Theory]
    [InlineData("decision")]
    [InlineData("decision-")]
    [InlineData("decision--4")]
    [InlineData("decision-+4")]
    [InlineData("decision-4a")]
    [InlineData("decision- 4")]
    [InlineData("Decision-4")]
    [InlineData("indecision-4")]
    [InlineData("decision-1000000000")]
    [InlineData("decision-99999999999999999999")]
    public void Id_that_only_looks_so_is_no_number(string id) => Next(id).Should().Be("decision-1");

    [Fact]
    public void Id_after_the_longest_number_is_free() => Next("decision-999999999", "decision-1000000000").Should().Be("decision-1000000001");

    /// <summary>What is missing was something else: the new entry does not step into its place.</summary>
    [Theory]
    [InlineData("effects")]
    [InlineData("decisions")]
    [InlineData("expectations")]
    [InlineData("activities")]
    [InlineData("revisions")]
    [InlineData("to")]
    [InlineData("about")]
    [InlineData("input")]
    public void Id_is_not_what_a_reference_is_missing(string list)
    {
        var broken = list switch
        {
            "effects" => Idea with { Why = new() { Effects = [new() { Id = "a", What = "x", For = ["decision-3"] }] } },
            "decisions" => Idea with { Who = new() { Decisions = [new() { Id = "a", On = Day, What = "x", With = ["decision-3"] }] } },
            "expectations" => Idea with { WhatAndHow = new() { Expectations = [new() { On = Day, Agreed = "x", With = ["decision-3"] }] } },
            "activities" => Idea with { WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "a", What = "x", Responsible = "decision-3" }] } } },
            "revisions" => Idea with
            {
                WhatAndHow = new() { Plan = new() { Revisions = [new() { Id = "a", On = Day, What = "x", Outcome = RevisionOutcome.Adjusted, Answers = ["decision-3"] }] } },
            },
            "to" => Idea with { Communication = new() { Messages = [new() { Id = "a", Planned = Day, To = ["decision-3"] }] } },
            "about" => Idea with { Communication = new() { Messages = [new() { Id = "a", Planned = Day, About = ["decision-3"] }] } },
            _ => Idea with { Communication = new() { Input = [new() { Id = "a", Received = Day, Content = "x", From = "decision-3" }] } },
        };

        broken.Decide(Day, "Ja.").Who.Decisions[^1].Id.Should().Be("decision-4");
    }

    [Fact]
    public void Exception_never_tells_an_id()
    {
        const string Personal = "a-person-we-must-not-name";
        var change = Idea.AddStakeholder(new() { Id = Personal, Name = "Teamet", Level = StakeholderLevel.Employees });

        var unknown = FluentActions.Invoking(() => change.Decide(Day, "Ja.", with: [Personal + "x"])).Should().Throw<ArgumentException>().Which;
        var used = FluentActions.Invoking(() => change.SetGoal(new() { Id = Personal, What = "Ro." })).Should().Throw<ArgumentException>().Which;

        unknown.ToString().Should().NotContain(Personal);
        used.ToString().Should().NotContain(Personal);
    }

    [Fact]
    public void Reference_where_there_is_nothing_to_point_at_says_so() =>
        FluentActions.Invoking(() => Idea.Decide(Day, "Ja.", with: ["team"])).Should().Throw<ArgumentException>().WithMessage("No stakeholder has the id. There is none yet.*");

    private static string Next(params string[] decisions) =>
        (Idea with { Who = new() { Decisions = [.. decisions.Select(id => new Decision { Id = id, On = Day, What = "x" })] } }).Decide(Day, "Ja.").Who.Decisions[^1].Id;
}
