namespace Aalborg.Personnel.Domain.Tests.Rules;

public class RuleBookTests
{
    private static readonly OwnRule Rule = new("OWN-01");

    private static readonly OwnRule Warning = new("OWN-02", severity: RuleSeverity.Warning);

    private static RuleProfile Profile(params ReadOnlySpan<RuleId> raise) => new()
    {
        Name = "Senior og Omsorg",
        DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 5, 4) },
        Raise = [.. raise],
    };

    private static IEnumerable<string> IdsOf(RuleBook book) => book.Rules.Select(rule => rule.Id.Value);

    [Fact]
    public void Constructor_keeps_what_it_is_made_of()
    {
        var book = new RuleBook("own", OwnPolicy.Policy, OwnPolicy.SubPolicy, [Rule], [OwnPolicy.Days]);

        (book.Id, book.Policy, book.SubPolicy, book.Profile).Should().Be(("own", OwnPolicy.Policy, OwnPolicy.SubPolicy, (RuleProfile?)null));
        book.Rules.AsEnumerable().Should().Equal(Rule);
        book.Parameters.AsEnumerable().Should().Equal(OwnPolicy.Days);
    }

    [Fact]
    public void Constructor_blank_id_throws()
    {
        FluentActions.Invoking(() => new RuleBook(" ", OwnPolicy.Policy, OwnPolicy.SubPolicy, [])).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new RuleBook(null!, OwnPolicy.Policy, OwnPolicy.SubPolicy, [])).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Fact]
    public void Constructor_no_policy_throws()
    {
        FluentActions.Invoking(() => new RuleBook("own", null!, OwnPolicy.SubPolicy, [])).Should().Throw<ArgumentNullException>().WithParameterName("policy");
        FluentActions.Invoking(() => new RuleBook("own", OwnPolicy.Policy, null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("subPolicy");
    }

    [Fact]
    public void Constructor_sub_policy_of_another_policy_throws() =>
        FluentActions.Invoking(() => new RuleBook("own", OwnPolicy.Policy, AalborgPolicy.Change, []))
            .Should().Throw<ArgumentException>().WithParameterName("subPolicy");

    [Fact]
    public void Constructor_statement_of_another_policy_throws_and_names_it() =>
        FluentActions.Invoking(() => OwnPolicy.Book(new OwnRule("OWN-01", statements: [AalborgStatement.Q1])))
            .Should().Throw<ArgumentException>().WithParameterName("rules").WithMessage("*no such statement.*");

    [Fact]
    public void Constructor_parameter_that_is_not_declared_throws()
    {
        var rule = new OwnRule("OWN-01", parameters: [OwnPolicy.Days]);

        OwnPolicy.Book(rule).Find(rule.Id).Should().BeSameAs(rule);
        FluentActions.Invoking(() => new RuleBook("own", OwnPolicy.Policy, OwnPolicy.SubPolicy, [rule]))
            .Should().Throw<ArgumentException>().WithParameterName("rules").WithMessage("*does not declare a parameter that OWN-01 goes by*");
    }

    [Fact]
    public void Constructor_statement_in_other_words_throws() =>
        FluentActions.Invoking(() => OwnPolicy.Book(new OwnRule("OWN-01", statements: [OwnPolicy.Asked with { Text = new() { Danish = "Hvordan?" } }])))
            .Should().Throw<ArgumentException>().WithParameterName("rules").WithMessage("*other words under the id of a statement*");

    [Fact]
    public void Constructor_rule_id_used_twice_throws() =>
        FluentActions.Invoking(() => OwnPolicy.Book(Rule, new OwnRule("OWN-01", aboutDocument: true)))
            .Should().Throw<ArgumentException>().WithParameterName("rules");

    [Fact]
    public void Constructor_principle_of_another_policy_throws() =>
        FluentActions.Invoking(() => OwnPolicy.Book(new OwnRule("OWN-01", principle: AalborgPrinciple.WeKnowWhy)))
            .Should().Throw<ArgumentException>().WithParameterName("rules");

    [Fact]
    public void Constructor_parameter_name_used_twice_throws() =>
        FluentActions.Invoking(() => new RuleBook("own", OwnPolicy.Policy, OwnPolicy.SubPolicy, [], [OwnPolicy.Days, new() { Name = "days", StandardDays = 7 }]))
            .Should().Throw<ArgumentException>().WithParameterName("parameters");

    [Fact]
    public void Rules_about_the_document_come_last()
    {
        var book = OwnPolicy.Book(
            new OwnRule("D-1", aboutDocument: true),
            new OwnRule("S-1", principle: OwnPolicy.Second),
            new OwnRule("D-2", aboutDocument: true),
            new OwnRule("F-1"));

        IdsOf(book).Should().Equal("S-1", "F-1", "D-1", "D-2");
        book.Assess(OwnInitiative.Initiative, Compliant.Midway).Rules.Select(result => result.Rule.Id.Value)
            .Should().Equal("S-1", "F-1", "D-1", "D-2");
    }

    [Fact]
    public void Find_by_id()
    {
        var book = OwnPolicy.Book(Rule, Warning);

        book.Find(new("OWN-02")).Should().BeSameAs(Warning);
        book.Find(new("OWN-03")).Should().BeNull();
        book.Find(new("own-02")).Should().BeNull("ids compare exactly");
        book.Invoking(b => b.Find(null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Fact]
    public void Indexer_by_id()
    {
        var book = OwnPolicy.Book(Rule, Warning);

        book[new("OWN-02")].Should().BeSameAs(Warning);
        book.Invoking(b => b[new("OWN-22")]).Should().Throw<KeyNotFoundException>().WithMessage("The rule book has no such rule. The nearest is OWN-02.");
        OwnPolicy.Book().Invoking(b => b[new("OWN-02")]).Should().Throw<KeyNotFoundException>().WithMessage("The rule book has no such rule.");
        book.Invoking(b => b[null!]).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Fact]
    public void Extend_adds_rules_before_those_about_the_document()
    {
        var own = new OwnRule("OWN-01", OwnRule.Violate, principle: AalborgPrinciple.WeKnowWhy);
        var book = AalborgPolicy.Rules.Extend("kommunens", [own], [OwnPolicy.Days]);

        book.Id.Should().Be("kommunens");
        book.Policy.Should().BeSameAs(AalborgPolicy.Personnel);
        book.SubPolicy.Should().BeSameAs(AalborgPolicy.Change);
        book.Rules.Count.Should().Be(AalborgPolicy.Rules.Rules.Count + 1);
        IdsOf(book).TakeLast(8).Should().Equal("COM-12", "OWN-01", "DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06");
        book.Parameters.Select(parameter => parameter.Name)
            .Should().Equal("adjustWithinDays", "tellWithinDays", "answerWithinDays", "alignWithinDays", "days");
        book.Assess(Compliant.Initiative, Compliant.Midway).OutcomeOf(own.Id).Should().Be(RuleOutcome.Failed);
        IdsOf(AalborgPolicy.Rules).Should().NotContain("OWN-01");
    }

    [Fact]
    public void Extend_own_rules_can_be_set_aside_and_raised()
    {
        var own = new OwnRule("OWN-01", OwnRule.Violate, RuleSeverity.Warning, principle: AalborgPrinciple.WeKnowWhy);
        var book = AalborgPolicy.Rules.Extend("kommunens", [own]);
        var initiative = Compliant.Initiative with { Deviations = [OwnInitiative.Deviation("OWN-01", "2026-05-04")] };

        book.Assess(initiative, Compliant.Midway).Findings.Should().ContainSingle().Which.State.Should().Be(FindingState.Excused);
        book.TailoredBy(Profile(own.Id)).Assess(Compliant.Initiative, Compliant.Midway).Findings.Should().ContainSingle().Which.Severity
            .Should().Be(RuleSeverity.Error);
    }

    [Fact]
    public void Extend_id_or_name_that_collides_throws()
    {
        var book = AalborgPolicy.Rules;

        book.Invoking(b => b.Extend("own", [new OwnRule("WHY-05", principle: AalborgPrinciple.WeKnowWhy)])).Should().Throw<ArgumentException>();
        book.Invoking(b => b.Extend("own", [], [new() { Name = "tellWithinDays", StandardDays = 7 }])).Should().Throw<ArgumentException>();
        book.Invoking(b => b.Extend("own", [Rule])).Should().Throw<ArgumentException>("its principle is not Aalborg's");
        book.Invoking(b => b.Extend(" ", [])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Extend_keeps_the_profile() =>
        OwnPolicy.Book(Rule, Warning).TailoredBy(Profile(Warning.Id)).Extend("more", []).Profile.Should().Be(Profile(Warning.Id));

    [Fact]
    public void TailoredBy_leaves_the_book_it_was_made_from()
    {
        var book = OwnPolicy.Book(Rule, Warning);
        var tailored = book.TailoredBy(Profile(Warning.Id));

        tailored.Profile.Should().Be(Profile(Warning.Id));
        (tailored.Id, tailored.Policy, tailored.SubPolicy).Should().Be((book.Id, book.Policy, book.SubPolicy));
        IdsOf(tailored).Should().Equal(IdsOf(book));
        book.Profile.Should().BeNull();
    }

    [Fact]
    public void TailoredBy_a_rule_that_is_not_there_names_the_nearest() =>
        OwnPolicy.Book(Rule, Warning).Invoking(book => book.TailoredBy(Profile(new RuleId("OWN-22"))))
            .Should().Throw<ArgumentException>().WithParameterName("profile").WithMessage("The rule book has no such rule. The nearest is OWN-02.*");

    [Fact]
    public void PolicyVersion_is_the_sub_policys_else_the_policys()
    {
        var own = OwnPolicy.SubPolicy with { Version = "b" };

        OwnPolicy.Book().PolicyVersion.Should().BeNull();
        new RuleBook("own", OwnPolicy.Policy with { Version = "a" }, OwnPolicy.SubPolicy, []).PolicyVersion.Should().Be("a");
        new RuleBook("own", OwnPolicy.Policy with { Version = "a", SubPolicies = [own] }, own, []).PolicyVersion.Should().Be("b");
    }

    [Fact]
    public void TailoredBy_takes_the_place_of_an_earlier_profile()
    {
        var book = OwnPolicy.Book(Rule, new OwnRule("OWN-02", OwnRule.Violate, RuleSeverity.Warning)).TailoredBy(Profile(Warning.Id)).TailoredBy(Profile());

        book.Profile!.Raise.Should().BeEmpty();
        book.Assess(OwnInitiative.Initiative, Compliant.Midway).Findings.Should().ContainSingle().Which.Severity.Should().Be(RuleSeverity.Warning);
    }

    [Fact]
    public void TailoredBy_null_throws() =>
        OwnPolicy.Book().Invoking(book => book.TailoredBy(null!)).Should().Throw<ArgumentNullException>().WithParameterName("profile");

    [Theory]
    [InlineData("OWN-01", "it is an error already", "OWN-01 is no warning*")]
    [InlineData("OWN-03", "people judge it", "OWN-03 is no warning*")]
    [InlineData("OWN-04", "the book has no such rule", "The rule book has no such rule.*")]
    [InlineData("own-02", "ids compare exactly", "The rule book has no such rule.*")]
    public void TailoredBy_raising_what_cannot_be_raised_throws(string raised, string because, string message) =>
        OwnPolicy.Book(Rule, Warning, new OwnJudgement("OWN-03")).Invoking(book => book.TailoredBy(Profile(Warning.Id, new(raised))))
            .Should().Throw<ArgumentException>(because).WithParameterName("profile").WithMessage(message);

    [Fact]
    public void TailoredBy_a_parameter_of_another_book_throws()
    {
        foreach (var parameter in new[] { AalborgParameter.TellWithinDays, OwnPolicy.Days with { StandardDays = 15 } })
        {
            OwnPolicy.Book().Invoking(book => book.TailoredBy(Profile() with { Parameters = new() { Settings = [parameter.At(1)] } }))
                .Should().Throw<ArgumentException>().WithParameterName("profile").WithMessage("The rule book does not declare a parameter that the profile sets.*");
        }
    }

    [Fact]
    public void TailoredBy_a_parameter_set_twice_throws() =>
        OwnPolicy.Book().Invoking(book => book.TailoredBy(Profile() with { Parameters = new() { Settings = [OwnPolicy.Days.At(1), OwnPolicy.Days.At(1)] } }))
            .Should().Throw<ArgumentException>().WithParameterName("profile").WithMessage("The profile sets a parameter twice.*");

    [Fact]
    public void Assess_null_throws() =>
        AalborgPolicy.Rules.Invoking(rules => rules.Assess(null!, Compliant.Midway))
            .Should().Throw<ArgumentNullException>().WithParameterName("initiative");

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12-31")]
    public void Assess_on_a_date_no_document_may_hold_throws(string on) =>
        AalborgPolicy.Rules.Invoking(rules => rules.Assess(Compliant.Initiative, OwnInitiative.Date(on)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(on));

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void Assess_on_the_first_and_the_last_date_works(string on)
    {
        var assessment = AalborgPolicy.Rules.Assess(Compliant.Initiative, OwnInitiative.Date(on));

        (assessment.On, assessment.InitiativeId, assessment.RuleBook)
            .Should().Be((OwnInitiative.Date(on), Compliant.Initiative.Id, AalborgPolicy.Rules));
    }

    [Fact]
    public void Assess_with_dates_at_both_limits_never_throws()
    {
        foreach (var date in new DateOnly[] { new(1900, 1, 1), new(2199, 12, 31) })
        {
            var initiative = Compliant.Initiative with
            {
                Timeline = new() { Starts = date, Ends = date, Stopped = date },
                Who = Compliant.Initiative.Who with { Decisions = [Compliant.Initiative.Who.Decisions[0] with { On = date }] },
                WhatAndHow = Compliant.Initiative.WhatAndHow with { ContextChanges = [Compliant.Initiative.WhatAndHow.ContextChanges[0] with { On = date }], Plan = Plan.Empty },
                Communication = new() { Input = [Compliant.Initiative.Communication.Input[0] with { Received = date, Response = null }] },
            };

            AalborgPolicy.Rules.Invoking(rules => rules.Assess(initiative, date)).Should().NotThrow();
            AalborgPolicy.Rules.Invoking(rules => rules.Assess(initiative with { Timeline = new() { Starts = date, Ends = date } }, date))
                .Should().NotThrow();
        }
    }

    [Fact]
    public void Assess_a_book_without_rules_is_met_everywhere()
    {
        var assessment = OwnPolicy.Book().Assess(OwnInitiative.Initiative, Compliant.Midway);

        assessment.Rules.Should().BeEmpty();
        assessment.Verdicts.Should().OnlyContain(verdict => verdict.Verdict == Verdict.Met);
        assessment.IsReadyFor(ChangePhase.Closed).Should().BeTrue();
    }
}
