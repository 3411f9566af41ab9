using Aalborg.Personnel.Domain.Tests.Changes;

namespace Aalborg.Personnel.Serialization.Tests.Documents;

/// <summary>What a verb gives is what is read when it was written.</summary>
public class VerbRoundTripTests
{
    public static TheoryData<string> Verbs => [.. EveryVerb.All.Keys];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_gives_what_is_read_when_it_was_written(string verb)
    {
        var change = EveryVerb.All[verb](EveryVerb.Underway);

        PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(change)).Should().Be(change);
        PersonnelJson.WriteInitiative(change).Should().NotEqual(PersonnelJson.WriteInitiative(EveryVerb.Underway));
    }
}
