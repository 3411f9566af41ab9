namespace Aalborg.Personnel.Reporting.Tests.Reports.Shown;

public class EntryNamesTests
{
    private static readonly ChangeInitiative Change = Everywhere.Saying(place => place) with { Deviations = [new() { Rule = new("/deviations/0/rule"), Reason = "x", DecidedBy = "x", On = new(2026, 1, 11) }] };

    private static EntryNames Names => new(Change, new(AalborgPolicy.Rules.Assess(Change, new(2026, 5, 4)), Language.English));

    [Theory]
    [InlineData("/why/goals", "/what")]
    [InlineData("/why/effects", "/what")]
    [InlineData("/why/strategies", "/title")]
    [InlineData("/who/stakeholders", "/name")]
    [InlineData("/who/decisions", "/what")]
    [InlineData("/who/medDiscussions", "/committee")]
    [InlineData("/whatAndHow/frame/fixed", "")]
    [InlineData("/whatAndHow/frame/toDiscuss", "")]
    [InlineData("/whatAndHow/frame/toTry", "")]
    [InlineData("/whatAndHow/frame/toLearn", "")]
    [InlineData("/whatAndHow/expectations", "/agreed")]
    [InlineData("/whatAndHow/plan/activities", "/what")]
    [InlineData("/whatAndHow/plan/revisions", "/what")]
    [InlineData("/whatAndHow/contextChanges", "/what")]
    [InlineData("/communication/input", "/content")]
    [InlineData("/deviations", "/rule")]
    public void Of_entry_is_what_it_is_known_by(string list, string member)
    {
        Names.Of(list, 0).Should().Be($"{list}/0{member}");
        Names.Of(list, 99).Should().BeNull();
    }

    [Fact]
    public void Of_message_is_its_content_where_it_has_one()
    {
        Names.Of("/communication/messages", 0).Should().BeNull();
        Names.Of("/communication/messages", 1).Should().Be("/communication/messages/1/content");
    }

    [Fact]
    public void Of_judgement_is_its_rule() => Names.Of("/judgements", 0).Should().Be("WHY-13");

    [Fact]
    public void Of_entry_is_cut_before_anybody_keeps_it()
    {
        var change = Everywhere.Saying(place => place == "/who/decisions/0/what" ? new('x', 500) : place);

        new EntryNames(change, new(AalborgPolicy.Rules.Assess(change, new(2026, 5, 4)), Language.English)).Of("/who/decisions", 0).Should().HaveLength(300).And.EndWith("x…");
    }

    [Theory]
    [InlineData("/identifiers")]
    [InlineData("/nothing")]
    public void Of_entry_of_another_list_is_nothing(string list) => Names.Of(list, 0).Should().BeNull();

    [Theory]
    [InlineData("abcdefghij", 10, "abcdefghij")]
    [InlineData("abcdefghijk", 10, "abcdefghi…")]
    [InlineData("abcdefgh ijk", 10, "abcdefgh…")]
    [InlineData("abcdefgh\U0001F469x", 10, "abcdefgh…")]
    [InlineData("abcdefg\U0001F469xx", 10, "abcdefg\U0001F469…")]
    [InlineData("abcdefghi\U0001F469", 10, "abcdefghi…")]
    [InlineData("abcdefgh\U0001F469", 10, "abcdefgh\U0001F469")]
    public void Shortened_text_is_no_longer_and_never_half_a_character(string text, int most, string expected) =>
        Printable.Shortened(text, most).Should().Be(expected);
}
