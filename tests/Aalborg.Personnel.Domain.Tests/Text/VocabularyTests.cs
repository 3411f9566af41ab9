namespace Aalborg.Personnel.Domain.Tests.Text;

public class VocabularyTests
{
    [Fact]
    public void InWords_phase_is_what_people_call_it() =>
        Enum.GetValues<ChangePhase>().Select(phase => phase.InWords().Danish)
            .Should().Equal("idé", "forberedelse", "gennemførelse", "opfølgning", "afsluttet", "standset");

    [Fact]
    public void AsStep_is_what_one_goes_on_to()
    {
        ChangePhase.Closed.AsStep().Should().Be(new LocalizedText { Danish = "afslutning", English = "closing" });
        ChangePhase.Implementation.AsStep().Should().Be(ChangePhase.Implementation.InWords());
    }

    [Fact]
    public void InWords_verdict_is_what_people_call_it() =>
        Enum.GetValues<Verdict>().Select(verdict => verdict.InWords().Danish)
            .Should().Equal("ikke opfyldt", "opfyldt med bemærkninger", "åben", "afventer vurdering", "opfyldt", "ikke relevant");

    [Fact]
    public void InWords_of_every_value_is_in_both_languages()
    {
        var ofValues = typeof(Vocabulary).GetMethods()
            .Where(method => method.Name is nameof(Vocabulary.InWords) && method.GetParameters()[0].ParameterType.IsEnum).ToArray();

        ofValues.Length.Should().BeGreaterThanOrEqualTo(5);
        foreach (var inWords in ofValues)
        {
            var type = inWords.GetParameters()[0].ParameterType;
            Enum.GetValues(type).Cast<object>().Select(value => (LocalizedText)inWords.Invoke(null, [value])!)
                .Should().OnlyContain(text => text.English != null).And.OnlyHaveUniqueItems("{0} has a word for each value", type);
        }
    }

    [Fact]
    public void InWords_of_a_date_is_in_both_languages() =>
        Vocabulary.InWords(new DateOnly(2026, 2, 2)).Should().Be(new LocalizedText { Danish = "2. februar 2026", English = "2 February 2026" });

    [Fact]
    public void InWords_of_no_value_throws()
    {
        FluentActions.Invoking(() => ((ChangePhase)6).InWords()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((Verdict)(-1)).InWords()).Should().Throw<ArgumentException>();
    }
}
