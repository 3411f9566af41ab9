namespace Aalborg.Personnel.Domain.Tests.Comparisons;

/// <summary>Which items of two versions of a list are the same ones.</summary>
public class ListChangeTests
{
    [Fact]
    public void Changes_of_entries_follow_their_ids()
    {
        Versions.Changes(Goals(("a", "Ro"), ("b", "Tid")), Goals(("b", "Mere tid"), ("a", "Ro")))
            .Should().Equal("changed /why/goals/0/what was /why/goals/1/what");
        Versions.Changes(Goals(("a", "Ro")), Goals(("b", "Ro"))).Should().Equal("added /why/goals/0", "removed /why/goals/0");
        Versions.Changes(Goals(("a", "Ro")), Goals(("A", "Ro"))).Should().Equal("added /why/goals/0", "removed /why/goals/0");
    }

    [Fact]
    public void Changes_of_an_id_used_twice_are_those_of_the_first_with_the_first() =>
        Versions.Changes(Goals(("a", "Et"), ("a", "To"), ("a", "Tre")), Goals(("b", "Ny"), ("a", "Et"), ("a", "Tre")))
            .Should().Equal("added /why/goals/0", "changed /why/goals/2/what was /why/goals/1/what", "removed /why/goals/2");

    [Fact]
    public void Changes_of_an_id_in_another_list_are_not_matched()
    {
        var stakeholder = new Stakeholder { Id = "x", Name = "Teamet", Level = StakeholderLevel.Employees };
        Versions.Changes(old => old with { Who = new() { Stakeholders = [stakeholder] } }, Goals(("x", "Ro"))).Should().Equal("added /why/goals/0", "removed /who/stakeholders/0");
    }

    [Fact]
    public void Changes_of_the_order_alone_are_none()
    {
        var goals = new Goal[] { new() { Id = "a", What = "Ro" }, new() { Id = "b", What = "Tid" } };
        var strategies = new Strategy[] { new() { Title = "Sund i vagt" }, new() { Title = "Sund i vagt" }, new() { Title = "Nærvær" } };
        Versions.Changes(
            old => old with { Why = new() { Goals = [.. goals], Strategies = [.. strategies] }, WhatAndHow = new() { Frame = new() { ToTry = ["a", "b", "a"] } } },
            old => old with { Why = new() { Goals = [.. Enumerable.Reverse(goals)], Strategies = [.. Enumerable.Reverse(strategies)] }, WhatAndHow = new() { Frame = new() { ToTry = ["a", "a", "b"] } } })
            .Should().BeEmpty();
    }

    [Fact]
    public void Changes_of_objects_without_ids_match_equal_ones_before_those_of_the_same_key() =>
        Versions.Changes(
            old => old with { Why = new() { Strategies = [new() { Title = "A", Connection = "et" }, new() { Title = "A", Connection = "to" }] } },
            old => old with { Why = new() { Strategies = [new() { Title = "A", Connection = "to" }, new() { Title = "A", Connection = "tre" }] } })
            .Should().Equal("changed /why/strategies/1/connection was /why/strategies/0/connection");

    [Fact]
    public void Changes_of_objects_without_ids_are_equal_whatever_the_order_in_them() =>
        Versions.Changes(
            old => old with { WhatAndHow = new() { Expectations = [ExpectationWith(1, "a", "b"), ExpectationWith(1, "c", "b")] } },
            old => old with { WhatAndHow = new() { Expectations = [ExpectationWith(1, "b", "c"), ExpectationWith(1, "b", "a", "x")] } })
            .Should().Equal("added /whatAndHow/expectations/1/with/2");

    [Fact]
    public void Changes_of_objects_of_another_key_are_added_and_removed()
    {
        Versions.Changes(old => old with { Identifiers = [new() { System = "SBSYS", Value = "1" }] }, old => old with { Identifiers = [new() { System = "SBSYS", Value = "2" }] })
            .Should().Equal("changed /identifiers/0/value");
        Versions.Changes(old => old with { Identifiers = [new() { System = "SBSYS", Value = "1" }] }, old => old with { Identifiers = [new() { System = "KMD", Value = "1" }] })
            .Should().Equal("added /identifiers/0", "removed /identifiers/0");
        Versions.Changes(Med("Hoved-MED", 1, "Ja"), Med("Hoved-MED", 1, "Nej")).Should().Equal("changed /who/medDiscussions/0/outcome");
        Versions.Changes(Med("Hoved-MED", 1, "Ja"), Med("Hoved-MED", 2, "Ja")).Should().Equal("added /who/medDiscussions/0", "removed /who/medDiscussions/0");
        Versions.Changes(Med("Hoved-MED", 1, "Ja"), Med("Lokal-MED", 1, "Ja")).Should().Equal("added /who/medDiscussions/0", "removed /who/medDiscussions/0");
        Versions.Changes(old => old with { Deviations = [MemberChangeTests.DeviationOf(AalborgRule.Why03, 1)] }, old => old with { Deviations = [MemberChangeTests.DeviationOf(AalborgRule.Why03, 2)] })
            .Should().Equal("added /deviations/0", "removed /deviations/0");
        Versions.Changes(Judged("MED"), Judged("Ledelsen")).Should().Equal("added /judgements/0", "removed /judgements/0");
    }

    [Fact]
    public void Changes_of_values_are_added_and_removed()
    {
        Versions.Changes(
            old => old with { WhatAndHow = new() { Frame = new() { ToDiscuss = ["Pauser", "Skift", "Pauser"] } } },
            old => old with { WhatAndHow = new() { Frame = new() { ToDiscuss = ["Ferie", "Pauser"] } } })
            .Should().Equal("added /whatAndHow/frame/toDiscuss/0", "removed /whatAndHow/frame/toDiscuss/1", "removed /whatAndHow/frame/toDiscuss/2");
        Versions.Changes(Roles(StakeholderRole.Affected), Roles(StakeholderRole.Delivers, StakeholderRole.Affected)).Should().Equal("added /who/stakeholders/0/roles/0");
    }

    [Fact]
    public void Changes_within_a_matched_entry_have_its_index_in_each_version()
    {
        var involved = new Stakeholder
        {
            Id = "team",
            Name = "Teamet",
            Level = StakeholderLevel.Employees,
            Involvements = [new() { Form = InvolvementForm.Informed }, new() { Form = InvolvementForm.Dialogue, How = "Møde" }],
        };
        var other = new Stakeholder { Id = "andre", Name = "Andre", Level = StakeholderLevel.Citizens };

        Versions.Changes(
            old => old with { Who = new() { Stakeholders = [involved] } },
            old => old with { Who = new() { Stakeholders = [other, involved with { Involvements = [new() { Form = InvolvementForm.Dialogue, How = "Flere møder" }] }] } })
            .Should().Equal(
                "added /who/stakeholders/0", "changed /who/stakeholders/1/involvements/0/how was /who/stakeholders/0/involvements/1/how", "removed /who/stakeholders/0/involvements/0");
    }

    private static Func<ChangeInitiative, ChangeInitiative> Goals(params (string Id, string What)[] goals) =>
        old => old with { Why = new() { Goals = [.. goals.Select(goal => new Goal { Id = goal.Id, What = goal.What })] } };

    private static Func<ChangeInitiative, ChangeInitiative> Med(string committee, int on, string outcome) =>
        old => old with { Who = new() { MedDiscussions = [new() { Committee = committee, On = Versions.Day(on), Outcome = outcome }] } };

    private static Func<ChangeInitiative, ChangeInitiative> Judged(string judgedBy) =>
        old => old with { Judgements = [new() { Rule = AalborgRule.Why13, On = Versions.Day(1), JudgedBy = judgedBy }] };

    private static Func<ChangeInitiative, ChangeInitiative> Roles(params StakeholderRole[] roles) =>
        old => old with { Who = new() { Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [.. roles] }] } };

    private static Expectation ExpectationWith(int on, params string[] with) => new() { On = Versions.Day(on), With = [.. with], Agreed = "Aftalt" };
}
