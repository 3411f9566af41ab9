namespace Aalborg.Personnel.Domain.Tests.Changes;

public class ChangeInitiativeTests
{
    private static ChangeInitiative Titled(string title) => Compliant.Initiative with { Title = title };

    [Theory]
    [InlineData("  Ny vagtplan\t", "Ny vagtplan")]
    [InlineData("\r\n\u2028Ny vagtplan\u0085\v\f", "Ny vagtplan")]
    [InlineData("A\u030Ars vagtplan", "Års vagtplan")]
    [InlineData("Ny\tvagtplan", "Ny\tvagtplan")]
    [InlineData("Ny\u001Cvagtplan\u001Fb", "Ny\u001Cvagtplan\u001Fb")]
    public void Title_is_trimmed_and_brought_to_NFC(string title, string expected)
    {
        Titled(title).Title.Should().Be(expected);
        ChangeInitiative.IsTitle(title).Should().BeTrue();
    }

    [Theory]
    [InlineData('\n')]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\r')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Title_of_two_lines_throws(char lineBreak)
    {
        FluentActions.Invoking(() => Titled($"Ny{lineBreak}vagtplan"))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(ChangeInitiative.Title));
        ChangeInitiative.IsTitle($"Ny{lineBreak}vagtplan").Should().BeFalse();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Å")]
    [InlineData("😀")]
    public void Title_of_255_code_points_is_the_longest(string character)
    {
        var longest = string.Concat(Enumerable.Repeat(character, 255));

        Titled($" {longest} ").Title.Should().Be(longest.Normalize());
        ChangeInitiative.IsTitle($" {longest} ").Should().BeTrue();
        FluentActions.Invoking(() => Titled(longest + character))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(ChangeInitiative.Title));
        ChangeInitiative.IsTitle(longest + character).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    public void Title_blank_throws(string title) =>
        FluentActions.Invoking(() => Titled(title)).Should().Throw<ArgumentException>().WithParameterName(nameof(ChangeInitiative.Title));

    [Fact]
    public void Title_with_half_a_surrogate_pair_throws() =>
        FluentActions.Invoking(() => Titled("Ny\uD83D")).Should().Throw<ArgumentException>().WithParameterName(nameof(ChangeInitiative.Title));

    [Fact]
    public void Title_null_throws() => FluentActions.Invoking(() => Titled(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Title_error_does_not_repeat_the_title() =>
        FluentActions.Invoking(() => Titled("hemmelig\nvagtplan")).Should().Throw<ArgumentException>().Which.Message.Should().NotContain("hemmelig");

    [Fact]
    public void IsTitle_blank_is_not_asked_about() => ChangeInitiative.IsTitle(" ").Should().BeTrue();

    [Fact]
    public void IsTitle_null_throws() => FluentActions.Invoking(() => ChangeInitiative.IsTitle(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void IsTitle_half_a_surrogate_pair_is_not() => ChangeInitiative.IsTitle("Ny\uD83D")
        .Should().BeFalse("it cannot be a title, and a question does not throw");

    [Fact]
    public void Id_of_zeros_throws() => FluentActions.Invoking(() => Compliant.Initiative with { Id = Guid.Empty })
        .Should().Throw<ArgumentException>().WithParameterName("Id").WithMessage("The id is all zeros.*");

    [Fact]
    public void Schema_is_kept_exactly() => (Compliant.Initiative with { Schema = " A\u030A " }).Schema.Should().Be(" A\u030A ");

    [Fact]
    public void Schema_with_half_a_surrogate_pair_throws() =>
        FluentActions.Invoking(() => Compliant.Initiative with { Schema = "\uD83D" })
            .Should().Throw<ArgumentException>("a lone surrogate is an error at its member, and can never be written");

    [Fact]
    public void Draft_of_id_and_title_has_empty_sections()
    {
        var draft = new ChangeInitiative { Id = Compliant.Initiative.Id, Title = "Ny vagtplan" };

        draft.Should().Be(new ChangeInitiative
        {
            Id = Compliant.Initiative.Id,
            Title = "Ny vagtplan",
            Classification = new(),
            Timeline = new(),
            Why = new(),
            Who = new(),
            WhatAndHow = new() { Frame = new(), Plan = new() },
            Communication = new(),
        });
        draft.PhaseOn(Compliant.Midway).Should().Be(ChangePhase.Idea);
    }

    [Fact]
    public void Equals_by_value_deep_down()
    {
        var initiative = Compliant.Initiative;
        var rebuilt = initiative with
        {
            Title = $" {initiative.Title} ",
            Why = initiative.Why with { Effects = [initiative.Why.Effects[0] with { For = [.. initiative.Why.Effects[0].For.Select(id => $"{id} ")] }] },
        };
        var changed = initiative with
        {
            Why = initiative.Why with { Effects = [initiative.Why.Effects[0] with { For = ["someone-else"] }] },
        };

        (rebuilt == initiative).Should().BeTrue();
        rebuilt.GetHashCode().Should().Be(initiative.GetHashCode());
        (changed == initiative).Should().BeFalse();
    }

    [Fact]
    public void With_leaves_what_it_was_made_from()
    {
        var before = Compliant.Initiative.Why;

        _ = Compliant.Initiative with { Why = Compliant.Initiative.Why with { Purpose = "Et andet." } };

        Compliant.Initiative.Why.Should().BeSameAs(before);
        before.Purpose.Should().Be("Borgerne skal møde færre forskellige medarbejdere.");
    }
}
