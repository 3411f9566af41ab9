using Aalborg.Personnel.Domain.Tests.Rules;

namespace Aalborg.Personnel.Domain.Tests.Coverage;

public class PolicyCoverageTests
{
    private static readonly OwnRule Asks = new("OWN-01", statements: [OwnPolicy.Asked]);

    private static readonly LocalizedText Text = new() { Danish = "Gælder alt." };

    [Fact]
    public void Of_a_statement_with_a_rule_and_one_forgotten()
    {
        var coverage = PolicyCoverage.Of(OwnPolicy.Book(Asks));

        coverage.Statements.Select(one => one.IsAccountedFor).Should().Equal(true, false);
        coverage.Statements[0].Rules.AsEnumerable().Should().Equal(Asks);
        coverage.Statements[0].Dispositions.AsEnumerable().Should().Equal(StatementDisposition.Rules);
        coverage.Statements[0].Note.Should().BeNull();
        coverage.Unaccounted.Should().Equal(OwnPolicy.AskedToo);
        coverage.Unfounded.Should().BeEmpty();
    }

    [Fact]
    public void Of_a_statement_with_a_note()
    {
        var coverage = PolicyCoverage.Of(OwnPolicy.Book(Asks), [StatementNote.General(OwnPolicy.AskedToo, Text), StatementNote.Invariant(OwnPolicy.Asked, Text)]);

        coverage.Unaccounted.Should().BeEmpty();
        coverage.Statements[0].Dispositions.AsEnumerable().Should().Equal(StatementDisposition.Rules, StatementDisposition.Invariant);
        coverage.Statements[1].Dispositions.AsEnumerable().Should().Equal(StatementDisposition.General);
        coverage.Statements[1].Note.Should().Be(Text);
    }

    [Fact]
    public void Of_a_rule_that_stands_on_nothing()
    {
        var coverage = PolicyCoverage.Of(OwnPolicy.Book(new OwnRule("OWN-01"), new OwnRule("D-1", aboutDocument: true)));

        coverage.Unfounded.Select(rule => rule.Id.Value).Should().Equal("OWN-01");
    }

    [Fact]
    public void Of_a_variant_says_which_statement_it_varies()
    {
        var coverage = PolicyCoverage.Of(AalborgPolicy.Rules).Statements.Single(one => one.Statement == AalborgStatement.C35);

        coverage.Rules.Should().BeEmpty();
        coverage.Dispositions.AsEnumerable().Should().Equal(StatementDisposition.Variant);
        coverage.Note.Should().Be(new LocalizedText { Danish = "Siger det samme som C03 med andre ord.", English = "Says the same as C03 in other words." });
    }

    [Fact]
    public void Of_a_note_about_a_statement_of_another_policy_throws() =>
        FluentActions.Invoking(() => PolicyCoverage.Of(OwnPolicy.Book(Asks), [StatementNote.General(AalborgStatement.Q2, Text)]))
            .Should().Throw<ArgumentException>().WithParameterName("notes").WithMessage("*no such statement.*");

    [Fact]
    public void Of_two_notes_about_one_statement_throws() =>
        FluentActions.Invoking(() => PolicyCoverage.Of(OwnPolicy.Book(Asks), [StatementNote.General(OwnPolicy.Asked, Text), StatementNote.Invariant(OwnPolicy.Asked, Text)]))
            .Should().Throw<ArgumentException>().WithParameterName("notes").WithMessage("The id at index 1 has been used before.*");

    [Fact]
    public void Of_no_book_throws() =>
        FluentActions.Invoking(() => PolicyCoverage.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("book");

    [Fact]
    public void Note_without_statement_or_text_throws()
    {
        FluentActions.Invoking(() => StatementNote.General(null!, Text)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        FluentActions.Invoking(() => StatementNote.Invariant(null!, Text)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        FluentActions.Invoking(() => StatementNote.Invariant(OwnPolicy.Asked, null!)).Should().Throw<ArgumentNullException>().WithParameterName("how");
    }
}
