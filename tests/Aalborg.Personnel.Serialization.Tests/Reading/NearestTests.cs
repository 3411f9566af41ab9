namespace Aalborg.Personnel.Serialization.Tests.Reading;

public class NearestTests
{
    [Theory]
    [InlineData("""{"titel":1}""", "title")]
    [InlineData("""{"Title":1}""", "title")]
    [InlineData("""{"TITLE":1}""", "title")]
    [InlineData("""{"schema":1}""", "$schema")]
    [InlineData("""{"schema_version":1}""", "schemaVersion")]
    [InlineData("""{"whatandhow":1}""", "whatAndHow")]
    [InlineData("""{"extension":1}""", "extensions")]
    [InlineData("""{"organization":1}""", "organisation")]
    [InlineData("""{"why":{"strategy":1}}""", "strategies")]
    [InlineData("""{"who":{"stakeholders":[{"role":1}]}}""", "roles")]
    [InlineData("""{"whatAndHow":{"plan":{"activities":[{"start":1}]}}}""", "starts")]
    [InlineData("""{"communication":{"messages":[{"inviteInput":1}]}}""", "invitesInput")]
    [InlineData("""{"deviations":[{"decidedby":1}]}""", "decidedBy")]
    public void Read_an_unknown_member_names_the_nearest(string json, string nearest)
    {
        Failing.Read(json).Problem(Language.Danish).Should().EndWith($"\"{nearest}\".");
        Failing.Read(json).Problem(Language.English).Should().EndWith($"\"{nearest}\".");
    }

    [Theory]
    [InlineData("""{"why":{"goals":[{"goal":1}]}}""", "id, what, measure, due, extensions")]
    [InlineData("""{"timeline":{"start":"2026-01-01"}}""", null)]
    [InlineData("""{"timeline":{"began":1}}""", "starts, ends, closed, stopped, extensions")]
    public void Read_an_unknown_member_that_is_near_to_none_names_all(string json, string? known)
    {
        var error = Failing.Read(json);

        error.Problem(Language.Danish).Should().Be(known is null
            ? "Medlemmet er ukendt her. Det nærmeste kendte er \"starts\"." : $"Medlemmet er ukendt her. De kendte er {known}.");
        error.Problem(Language.English).Should().Be(known is null
            ? "The member is unknown here. The nearest known one is \"starts\"." : $"The member is unknown here. The known ones are {known}.");
    }

    [Fact]
    public void Read_an_unknown_value_that_is_near_to_none_names_all() =>
        Failing.Read("""{"who":{"stakeholders":[{"level":"borgerne"}]}}""").Problem(Language.English)
            .Should().Be("One of the values employees, med, management, politicians, citizens, partners is expected here.");

    [Fact]
    public void Read_an_unknown_member_with_escapes_names_the_nearest_to_what_it_says() =>
        Failing.Read("""{"\u0074\u0069\u0074\u0065\u006c":1}""").Problem(Language.English).Should().EndWith("\"title\".");

    [Fact]
    public void Read_an_unknown_value_with_escapes_names_the_nearest_to_what_it_says() =>
        Failing.Read("""{"who":{"stakeholders":[{"level":"\u0070\u0061\u0072\u0074\u006e\u0065\u0072"}]}}""").Problem(Language.English)
            .Should().EndWith("\"partners\".");

    [Fact]
    public void Read_a_very_long_name_is_quick()
    {
        var error = Failing.Read($$"""{"{{new string('æ', 1_000_000)}}":1}""");

        error.Pointer.Should().HaveLength(1_000_001);
        error.Problem(Language.English).Should().StartWith("The member is unknown here.");
    }
}
