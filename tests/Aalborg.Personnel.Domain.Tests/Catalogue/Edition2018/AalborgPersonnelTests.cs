namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018;

public class AalborgPersonnelTests
{
    private static Policy Policy => AalborgPolicy.Personnel;

    private static IEnumerable<string> Ids(IEnumerable<Statement> statements) => statements.Select(statement => statement.Id);

    [Fact]
    public void Personnel_is_what_the_page_says_of_itself()
    {
        (Policy.Id, Policy.Title.Danish, Policy.Title.English).Should().Be(("personalepolitik", "Personalepolitik", "Personnel policy"));
        (Policy.Version, Policy.InForce, Policy.Updated).Should().Be(((string?)null, (DateOnly?)null, new PartialDate(2018, 8)));
        Policy.Publisher.Should().Be(new Publisher
        {
            Name = "Aalborg Kommune",
            Department = "HR og arbejdsmiljø",
            Cvr = new("29189420"),
            Address = "Boulevarden 13, 9000 Aalborg",
            Phone = "99 31 31 31",
        });
        Policy.Publisher.Address!.Split(", ").Append(Policy.Publisher.Department).Append(Policy.Publisher.Phone).Append(Policy.Publisher.Cvr!.Value)
            .Should().OnlyContain(part => Pages.Text("personalepolitik").Contains(part!, StringComparison.Ordinal));
        Ids(Policy.Purpose).Should().Equal("P01", "P02", "P03", "P04", "P05", "P06");
        Ids(Policy.Foundation).Should().Equal("P07", "P08", "P09", "P10");
    }

    [Fact]
    public void Personnel_has_its_four_principles_and_the_fourth_has_two_names()
    {
        Policy.Principles.Select(principle => (principle.Id, principle.Name.Danish)).Should().Equal(
            ("helheder-og-sammenhaenge", "Helheder og sammenhænge"),
            ("det-skal-give-mening", "Det skal give mening"),
            ("inddragelse-og-tvaerfaglighed", "Inddragelse og tværfaglighed"),
            ("vi-er-gensidigt-fleksible", "Vi er gensidigt fleksible"));
        Policy.Principles.SelectMany(principle => principle.OtherNames).Select(name => name.Danish).Should().Equal("Gensidig fleksibilitet");
        AalborgPrinciple.Flexibility.OtherNames.Should().ContainSingle();
    }

    [Fact]
    public void Principles_have_the_statements_of_their_sections()
    {
        foreach (var principle in Policy.Principles.Concat(AalborgPolicy.Change.Principles))
        {
            principle.Statements.Should().NotBeEmpty();
            Ids(principle.Statements).Should().Equal(
                Pages.Sentences().Where(sentence => sentence.Section.Equals($"principle:{principle.Id}", StringComparison.Ordinal)).Select(sentence => sentence.Id));
        }
    }

    [Fact]
    public void Commitments_are_the_bullets_under_a_principle()
    {
        Ids(AalborgPrinciple.Wholes.Commitments).Should().Equal("P13", "P14", "P15", "P16");
        Ids(AalborgPrinciple.Meaning.Commitments).Should().Equal("P20", "P21", "P22", "P23");
        Ids(AalborgPrinciple.Involvement.Commitments).Should().Equal("P26", "P27", "P28", "P29", "P30");
        Ids(AalborgPrinciple.Flexibility.Commitments).Should().Equal("P32", "P33", "P34", "P35");
    }

    [Fact]
    public void Sub_policies_are_six_of_which_one_is_known()
    {
        Policy.SubPolicies.Select(subPolicy => (subPolicy.Title.Danish, subPolicy.Text)).Should().Equal(
            ("Delpolitik om Forandringer", SubPolicyText.Known),
            ("Delpolitik om Kompetenceudvikling", SubPolicyText.TitleOnly),
            ("Delpolitik om Mangfoldighed", SubPolicyText.TitleOnly),
            ("Delpolitik om Arbejdsmiljø", SubPolicyText.TitleOnly),
            ("Delpolitik om Sundhed", SubPolicyText.TitleOnly),
            ("Delpolitik om Løndannelse", SubPolicyText.TitleOnly));
        Policy.SubPolicies.Should().OnlyContain(subPolicy => Pages.Text("personalepolitik").Contains(subPolicy.Title.Danish, StringComparison.Ordinal));
        Policy.SubPolicies[0].Should().BeSameAs(AalborgPolicy.Change);
    }

    [Fact]
    public void Change_has_the_four_principles_and_the_seven_questions()
    {
        var change = AalborgPolicy.Change;

        (change.Id, change.Title.Danish).Should().Be(("delpolitik-om-forandringer", "Delpolitik om Forandringer"));
        (change.Version, change.InForce, change.Updated).Should().Be(((string?)null, (DateOnly?)null, (PartialDate?)null), "the page carries no date");
        change.Principles.Select(principle => (principle.Id, principle.Name.Danish)).Should().Equal(
            ("vi-ved-hvorfor", "Vi ved hvorfor"),
            ("vi-ved-hvem", "Vi ved hvem"),
            ("vi-ved-hvad-og-hvordan", "Vi ved hvad og hvordan"),
            ("vi-kommunikerer", "Vi kommunikerer"));
        change.Questions.Select(question => $"{question.Id} {question.Statement.Id}")
            .Should().Equal(Enumerable.Range(1, 7).Select(i => $"Q{i} Q{i}"));
        change.Statements.Should().HaveCount(42);
        change.RelatedTo.Select(relation => relation.Title).Should().Equal("Personalepolitik", "Ledelsespolitik", "MED");
        change.RelatedTo.Zip(["C08", "C10", "C09"], (relation, id) => relation.Relation.EndsWith($"({id})", StringComparison.Ordinal)).Should().AllBeEquivalentTo(true);
        AalborgStatement.C10.Danish.Should().Contain("ledelsespolitik");
        AalborgStatement.C09.Danish.Should().Contain("drøftelser i MED");
        AalborgStatement.C08.Danish.Should().Contain("udfoldes de 4 principper");
    }

    [Fact]
    public void Rules_are_bound_to_the_policy_and_its_sub_policy_about_change()
    {
        AalborgPolicy.Rules.Id.Should().Be("aalborg");
        AalborgPolicy.Rules.Policy.Should().BeSameAs(Policy);
        AalborgPolicy.Rules.SubPolicy.Should().BeSameAs(AalborgPolicy.Change);
    }

    [Fact]
    public void Headings_stand_on_the_pages_in_that_order()
    {
        var pages = Pages.Text("personalepolitik") + Pages.Text("delpolitik-om-forandringer");
        var at = 0;
        foreach (var heading in AalborgPolicy.Headings)
        {
            at = pages.IndexOf($" {heading.Text.Danish} ", at, StringComparison.Ordinal);
            at.Should().BePositive("»{0}« is a heading", heading.Text.Danish);
        }

        AalborgPolicy.Headings.Select(heading => heading.Above).Should().OnlyHaveUniqueItems().And.BeSubsetOf(
            Policy.Statements.Select(statement => statement.Section).Concat(Policy.SubPolicies.Select(subPolicy => subPolicy.Id)));
    }

    [Fact]
    public void Names_and_titles_have_their_English() =>
        Policy.Principles.Concat(AalborgPolicy.Change.Principles).SelectMany(principle => principle.OtherNames.Append(principle.Name))
            .Concat(Policy.SubPolicies.Select(subPolicy => subPolicy.Title))
            .Should().OnlyContain(name => !string.IsNullOrWhiteSpace(name.English));
}
