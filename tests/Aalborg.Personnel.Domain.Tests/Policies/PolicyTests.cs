namespace Aalborg.Personnel.Domain.Tests.Policies;

public class PolicyTests
{
    private static readonly Statement Says = Statement("S1", StatementKind.Normative);

    private static readonly Statement SaysAgain = Statement("S2", StatementKind.Variant) with { VariantOf = "S1" };

    private static readonly Statement Asks = Statement("S3", StatementKind.Question);

    private static readonly Statement Foreign = Statement("S33", StatementKind.Normative);

    private static readonly Policy Policy = new([Says, SaysAgain, Asks])
    {
        Id = "nordby-2026",
        Title = new() { Danish = "Nordbys politik" },
        Publisher = new() { Name = "Nordby Kommune" },
    };

    private static Statement Statement(string id, StatementKind kind) => new()
    {
        Id = id,
        Section = "section",
        Kind = kind,
        Text = new() { Danish = $"Sætningen {id}." },
    };

    private static Principle Principle(string id, params ReadOnlySpan<Statement> statements) =>
        new() { Id = id, Name = new() { Danish = "Vi lytter" }, Statements = [.. statements] };

    private static SubPolicy SubPolicy(string id) => new() { Id = id, Title = new() { Danish = "Om at lytte" }, Text = SubPolicyText.Known };

    private static Question Question(string id) => new() { Id = id, Statement = Asks };

    [Fact]
    public void Policy_is_equal_by_value()
    {
        (Policy with { }).Should().Be(Policy);
        (Policy with { Purpose = [Says] }).Should().NotBe(Policy);
        (Policy with { Purpose = [Says] }).Should().Be(Policy with { Purpose = [Statement("S1", StatementKind.Normative)] });
        (Policy with { Updated = new(2026, 1) }).Should().NotBe(Policy with { Updated = new(2026, 1, 1) });
    }

    [Fact]
    public void Find_and_indexer_by_id()
    {
        Policy.Find("S3").Should().BeSameAs(Asks);
        Policy["S3"].Should().BeSameAs(Asks);
        Policy.Find("s3").Should().BeNull("ids compare exactly");
        Policy.Invoking(policy => policy["S4"]).Should().Throw<KeyNotFoundException>().WithMessage("The policy has no such statement.");
        new Policy([]) { Id = "tom", Title = Policy.Title, Publisher = Policy.Publisher }.Invoking(policy => policy["S4"])
            .Should().Throw<KeyNotFoundException>().WithMessage("The policy has no such statement.");
        Policy.Invoking(policy => policy.Find(null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Fact]
    public void Get_by_id_or_the_exception_says_where_the_nearest_is()
    {
        var policy = Policy with { Principles = [Principle("vi-lytter")], SubPolicies = [SubPolicy("om-at-lytte") with { Principles = [Principle("vi-venter")] }] };

        policy.GetPrinciple("vi-lytter").Should().BeSameAs(policy.Principles[0]);
        policy.GetSubPolicy("om-at-lytte").Should().BeSameAs(policy.SubPolicies[0]);
        policy.SubPolicies[0].GetPrinciple("vi-venter").Should().BeSameAs(policy.SubPolicies[0].Principles[0]);
        policy.Invoking(one => one.GetPrinciple("vi-lyttr")).Should().Throw<KeyNotFoundException>().WithMessage("There is no such principle. The nearest is at index 0.");
        policy.Invoking(one => one.GetSubPolicy("om-at-lyte")).Should().Throw<KeyNotFoundException>().WithMessage("There is no such sub-policy. The nearest is at index 0.");
        Policy.Invoking(one => one.GetSubPolicy("om-at-lyte")).Should().Throw<KeyNotFoundException>().WithMessage("There is no such sub-policy.");
        policy.SubPolicies[0].Invoking(one => one.GetPrinciple("vi-vent"))
            .Should().Throw<KeyNotFoundException>().WithMessage("There is no such principle. The nearest is at index 0.");
        policy.SubPolicies[0].Invoking(one => one.GetPrinciple(null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Fact]
    public void SubPolicyOf_is_the_one_that_lists_the_statement()
    {
        var policy = Policy with { SubPolicies = [SubPolicy("a"), SubPolicy("b") with { Statements = [Asks] }] };

        policy.SubPolicyOf(Asks)!.Id.Should().Be("b");
        policy.SubPolicyOf(Says).Should().BeNull();
        (Policy with { SubPolicies = [SubPolicy("a") with { Questions = [Question("Q1")] }] }).SubPolicyOf(Asks)!.Id.Should().Be("a");
        (Policy with { SubPolicies = [SubPolicy("a") with { Principles = [Principle("p", Says)] }] }).SubPolicyOf(Says)!.Id.Should().Be("a");
        policy.Invoking(one => one.SubPolicyOf(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
    }

    [Fact]
    public void Statement_id_used_twice_throws() =>
        FluentActions.Invoking(() => new Policy([Says, Asks with { Id = "S1" }]) { Id = "p", Title = Policy.Title, Publisher = Policy.Publisher })
            .Should().Throw<ArgumentException>().WithParameterName("statements").WithMessage("The id at index 1 has been used before.*");

    [Theory]
    [InlineData(StatementKind.Variant, null, "The statement at index 1 is to name the statement it varies*")]
    [InlineData(StatementKind.Normative, "S1", "The statement at index 1 is to name the statement it varies*")]
    [InlineData(StatementKind.Variant, "S9", "The policy has no such statement.*")]
    [InlineData(StatementKind.Variant, "S2", "The statement at index 1 varies a variant*")]
    [InlineData(StatementKind.Variant, "S5", "The statement at index 1 varies a variant*")]
    public void Statement_that_varies_nothing_or_too_much_throws(StatementKind kind, string? variantOf, string message)
    {
        Statement[] statements = [Says, Statement("S2", kind) with { VariantOf = variantOf }, Statement("S5", StatementKind.Variant) with { VariantOf = "S1" }];

        FluentActions.Invoking(() => new Policy([.. statements]) { Id = "p", Title = Policy.Title, Publisher = Policy.Publisher })
            .Should().Throw<ArgumentException>().WithParameterName("statements").WithMessage(message);
    }

    [Fact]
    public void Statement_that_is_not_the_policys_throws_wherever_it_is_named()
    {
        const string Nearest = "The policy has no such statement. The nearest is at index 2.*";

        Policy.Invoking(policy => policy with { Purpose = [Foreign] }).Should().Throw<ArgumentException>().WithParameterName("Purpose").WithMessage(Nearest);
        Policy.Invoking(policy => policy with { Foundation = [Foreign] }).Should().Throw<ArgumentException>().WithParameterName("Foundation").WithMessage(Nearest);
        Policy.Invoking(policy => policy with { Principles = [Principle("p", Foreign)] }).Should().Throw<ArgumentException>().WithParameterName("Principles").WithMessage(Nearest);
        SubPolicy[] wrong =
        [
            SubPolicy("s") with { Principles = [Principle("p", Foreign)] },
            SubPolicy("s") with { Statements = [Foreign] },
            SubPolicy("s") with { Questions = [new() { Id = "Q1", Statement = Asks with { Id = "S33" } }] },
        ];
        wrong.Should().AllSatisfy(subPolicy => Policy.Invoking(policy => policy with { SubPolicies = [subPolicy] })
            .Should().Throw<ArgumentException>().WithParameterName("SubPolicies").WithMessage(Nearest));
    }

    [Fact]
    public void Statement_in_other_words_throws() =>
        Policy.Invoking(policy => policy with { Purpose = [Says with { Section = "elsewhere" }] })
            .Should().Throw<ArgumentException>().WithParameterName("Purpose").WithMessage("*other words under the id of a statement*");

    [Fact]
    public void Statement_may_be_named_from_several_places() =>
        Policy.Invoking(policy => policy with
        {
            Purpose = [Says],
            Foundation = [Says],
            Principles = [Principle("p", Says)],
            SubPolicies = [SubPolicy("a") with { Statements = [Says], Principles = [Principle("p", Says)] }, SubPolicy("b") with { Statements = [Says] }],
        }).Should().NotThrow();

    [Fact]
    public void Id_used_twice_throws()
    {
        Policy.Invoking(policy => policy with { Principles = [Principle("p"), Principle("p")] }).Should().Throw<ArgumentException>().WithParameterName("Principles");
        Policy.Invoking(policy => policy with { SubPolicies = [SubPolicy("s"), SubPolicy("s")] }).Should().Throw<ArgumentException>().WithParameterName("SubPolicies");
        Policy.Invoking(policy => policy with { SubPolicies = [SubPolicy("s") with { Principles = [Principle("p"), Principle("p")] }] })
            .Should().Throw<ArgumentException>().WithParameterName("SubPolicies");
    }

    [Fact]
    public void Question_belongs_to_one_sub_policy()
    {
        Policy.Invoking(policy => policy with { SubPolicies = [SubPolicy("a") with { Questions = [Question("Q1")] }, SubPolicy("b") with { Questions = [Question("Q1")] }] })
            .Should().Throw<ArgumentException>().WithParameterName("SubPolicies").WithMessage("The id at index 1 has been used before.*");
        FluentActions.Invoking(() => new Question { Id = "Q1", Statement = Says }).Should().Throw<ArgumentException>().WithParameterName("Statement");
    }

    [Fact]
    public void Sub_policy_known_by_title_alone_has_nothing_else()
    {
        var title = SubPolicy("s") with { Text = SubPolicyText.TitleOnly };
        SubPolicy[] wrong = [title with { Statements = [Says] }, title with { Principles = [Principle("p")] }, title with { Questions = [Question("Q1")] }];

        Policy.Invoking(policy => policy with { SubPolicies = [title with { RelatedTo = [new() { Title = "MED", Relation = "drøftes i" }] }] }).Should().NotThrow();
        wrong.Should().AllSatisfy(subPolicy => Policy.Invoking(policy => policy with { SubPolicies = [subPolicy] })
            .Should().Throw<ArgumentException>().WithParameterName("SubPolicies").WithMessage("A sub-policy that is known by its title alone*"));
    }

    [Theory]
    [InlineData("personalepolitik", true)]
    [InlineData("delpolitik-om-forandringer", true)]
    [InlineData("2026", true)]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("Personalepolitik", false)]
    [InlineData("arbejdsmiljø", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    public void IsSlug_is_lower_case_letters_digits_and_hyphens_between(string? text, bool expected) => Policy.IsSlug(text).Should().Be(expected);

    [Fact]
    public void Id_that_is_no_slug_throws() =>
        Policy.Invoking(policy => policy with { Id = "Nordbys politik" }).Should().Throw<ArgumentException>().WithParameterName("Id");

    [Fact]
    public void Texts_and_dates_are_guarded()
    {
        Policy.Invoking(policy => policy with { Title = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Title");
        Policy.Invoking(policy => policy with { Publisher = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Publisher");
        Policy.Invoking(policy => policy with { InForce = new(1899, 12, 31) }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("InForce");
        (Policy with { Version = " " }).Version.Should().BeNull();
        (Policy with { Version = " 2 " }).Version.Should().Be("2");
        (SubPolicy("s") with { Version = " " }).Version.Should().BeNull();
        FluentActions.Invoking(() => SubPolicy("s") with { Text = (SubPolicyText)2 }).Should().Throw<ArgumentException>().WithParameterName("Text");
        FluentActions.Invoking(() => SubPolicy("s") with { InForce = new(2200, 1, 1) }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("InForce");
        (new Publisher { Name = " Nordby ", Address = " ", Phone = "" }).Should().Be(new Publisher { Name = "Nordby" });
        FluentActions.Invoking(() => new PolicyRelation { Title = "MED", Relation = " " }).Should().Throw<ArgumentException>().WithParameterName("Relation");
        FluentActions.Invoking(() => new PolicyRelation { Title = "", Relation = "se" }).Should().Throw<ArgumentException>().WithParameterName("Title");
    }
}
