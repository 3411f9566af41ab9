using System.ComponentModel;
using System.Reflection;

namespace Aalborg.Personnel.Domain.Tests;

public class VocabularyTests
{
    public static TheoryData<Type> Enumerations =>
    [
        .. typeof(Vocabulary).GetMethods()
            .Where(method => method.Name is nameof(Vocabulary.InWords))
            .Select(method => method.GetParameters()[0].ParameterType)
            .Where(type => type.IsEnum),
    ];

    [Fact]
    public void InWords_phase_is_what_people_call_it() =>
        Enum.GetValues<ChangePhase>().Select(phase => phase.InWords().Danish)
            .Should().Equal("idé", "forberedelse", "gennemførelse", "opfølgning", "afsluttet", "stoppet");

    [Fact]
    public void AsStep_is_what_one_goes_on_to()
    {
        ChangePhase.Closed.AsStep().Should().Be(new LocalizedText { Danish = "afslutning", English = "closing" });
        ChangePhase.Implementation.AsStep().Should().Be(ChangePhase.Implementation.InWords());
    }

    [Theory]
    [InlineData(Verdict.NotMet, "ikke opfyldt")]
    [InlineData(Verdict.Contested, "vurderet nej")]
    [InlineData(Verdict.Open, "på vej")]
    [InlineData(Verdict.AwaitingJudgement, "afventer vurdering")]
    [InlineData(Verdict.MetWithRemarks, "opfyldt med bemærkninger")]
    [InlineData(Verdict.MetWithDeviations, "opfyldt med fravigelser")]
    [InlineData(Verdict.Met, "opfyldt")]
    public void InWords_verdict_is_what_people_call_it(Verdict verdict, string danish) => verdict.InWords().Danish.Should().Be(danish);

    [Theory]
    [InlineData(RuleSeverity.Error, "krav")]
    [InlineData(RuleSeverity.Warning, "opmærksomhedspunkt")]
    [InlineData(RuleSeverity.Judgement, "til drøftelse")]
    public void InWords_severity_is_what_people_call_it(RuleSeverity severity, string danish) => severity.InWords().Danish.Should().Be(danish);

    [Theory]
    [InlineData(FindingState.Failed, "mangler")]
    [InlineData(FindingState.Open, "mangler endnu")]
    [InlineData(FindingState.Late, "sket for sent")]
    [InlineData(FindingState.Excused, "fraveget med begrundelse")]
    public void InWords_state_of_a_finding_is_what_people_call_it(FindingState state, string danish) => state.InWords().Danish.Should().Be(danish);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void InWords_of_every_value_is_in_both_languages(Type enumeration) =>
        Enum.GetValues(enumeration).Cast<object>().Select(value => InWords(enumeration, value))
            .Should().OnlyContain(text => text.English != null).And.OnlyHaveUniqueItems("{0} has words for each value", enumeration);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void InWords_of_no_value_throws(Type enumeration) =>
        FluentActions.Invoking(() => InWords(enumeration, Enum.ToObject(enumeration, 99)))
            .Should().Throw<TargetInvocationException>().WithInnerException<InvalidEnumArgumentException>();

    [Fact]
    public void InWords_of_a_date_is_in_both_languages() =>
        Vocabulary.InWords(new DateOnly(2026, 2, 2)).Should().Be(new LocalizedText { Danish = "2. februar 2026", English = "2 February 2026" });

    private static LocalizedText InWords(Type enumeration, object value) =>
        (LocalizedText)typeof(Vocabulary).GetMethod(nameof(Vocabulary.InWords), [enumeration])!.Invoke(null, [value])!;
}
