using System.Reflection;

namespace Aalborg.Personnel.Domain.Tests.Changes;

/// <summary>What holds for every verb of a change initiative.</summary>
public class EveryVerbTests
{
    private static readonly MethodInfo[] Verbs =
    [
        .. typeof(ChangeInitiative).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(ChangeInitiative) && !method.Name.StartsWith('<')),
    ];

    public static TheoryData<string> Signatures => [.. EveryVerb.All.Keys];

    [Fact]
    public void Every_verb_is_here() => Verbs.Select(Signature).Should().BeEquivalentTo(EveryVerb.All.Keys);

    [Theory]
    [MemberData(nameof(Signatures))]
    public void Verb_gives_another_initiative_and_leaves_this_one(string verb)
    {
        var contentBefore = EveryVerb.Underway.GetHashCode();

        var after = EveryVerb.All[verb](EveryVerb.Underway);

        after.Should().NotBe(EveryVerb.Underway);
        EveryVerb.Underway.GetHashCode().Should().Be(contentBefore);
    }

    /// <summary>What a verb adds has an id of its own, points at what is there, and has its dates in order.</summary>
    [Theory]
    [MemberData(nameof(Signatures))]
    public void Verb_gives_nothing_that_could_not_be(string verb)
    {
        var assessment = AalborgPolicy.Rules.Assess(EveryVerb.All[verb](EveryVerb.Underway), EveryVerb.Day);

        assessment.OutcomeOf(AalborgRule.Doc01).Should().Be(RuleOutcome.Passed);
        assessment.OutcomeOf(AalborgRule.Doc02).Should().Be(RuleOutcome.Passed);
        assessment.OutcomeOf(AalborgRule.Doc03).Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Verb_has_no_two_texts_side_by_side() =>
        Verbs.Where(verb => verb.GetParameters().Zip(verb.GetParameters().Skip(1)).Any(pair => pair.First.ParameterType == typeof(string) && pair.Second.ParameterType == typeof(string)))
            .Select(Signature).Should().BeEmpty();

    [Fact]
    public void Verb_says_the_required_before_the_optional_and_the_entry_it_is_about_first()
    {
        foreach (var parameters in Verbs.Select(verb => verb.GetParameters()))
        {
            parameters.Skip(1).Where(parameter => parameter.Name!.EndsWith("Id", StringComparison.Ordinal)).Should().BeEmpty();
            parameters.Select(parameter => parameter.IsOptional).Should().BeInAscendingOrder();
        }
    }

    /// <summary>What the entry given is null is an exception that says so, not one from deep inside.</summary>
    [Fact]
    public void Entry_that_is_null_is_refused()
    {
        var entryVerbs = Verbs.Where(verb => verb.GetParameters()[^1].ParameterType is { IsClass: true } type && type != typeof(string)).ToArray();

        entryVerbs.Should().HaveCountGreaterThan(15);
        foreach (var verb in entryVerbs)
        {
            var arguments = verb.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "team" : null).ToArray<object?>();
            FluentActions.Invoking(() => verb.Invoke(EveryVerb.Underway, arguments)).Should().Throw<TargetInvocationException>()
                .WithInnerException<ArgumentNullException>().Which.ParamName.Should().Be(verb.GetParameters()[^1].Name);
        }
    }

    private static string Signature(MethodInfo verb) =>
        $"{verb.Name}({string.Join(", ", verb.GetParameters().Select(parameter => parameter.ParameterType.Name.Split('`')[0]))})";
}
