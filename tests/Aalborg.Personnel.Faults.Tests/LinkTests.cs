namespace Aalborg.Personnel.Faults.Tests;

/// <summary>Outputs that are the same file as what is read, whatever they are called, and outputs that are links.</summary>
public class LinkTests : FaultTests
{
    private const string Profile = """{"schemaVersion":"1.0","name":"A","discussedInMed":{"committee":"FMU","on":"2026-01-01"}}""";

    public LinkTests()
    {
        Sandbox.Write("folder/a.json", Draft);
        Sandbox.Write("profile.json", Profile);
        Sandbox.Write("b.json", Draft);
    }

    [UnixTheory]
    [InlineData("", "check b.json --output b.json")]
    [InlineData("", "check b.json --output ./folder/../b.json")]
    [InlineData("ln -s b.json link", "check b.json --output link")]
    [InlineData("ln -s b.json link", "check link --output b.json")]
    [InlineData("ln b.json link", "check b.json --output link")]
    [InlineData("ln -s folder link", "check link/a.json --output folder/a.json")]
    [InlineData("", "check b.json --profile profile.json --output profile.json")]
    [InlineData("ln profile.json link", "check b.json --profile profile.json --output link")]
    [InlineData("", "check - --output b.json <b.json")]
    [InlineData("ln b.json link", "check - --output link <b.json")]
    [InlineData("ln -s folder/a.json link", "check folder --output link")]
    [InlineData("ln folder/a.json link", "check folder --output link")]
    [InlineData("ln folder/a.json folder/link", "check folder --output folder/link")]
    [InlineData("", "check b.json >>b.json")]
    [InlineData("", "check - <b.json >>b.json")]
    [InlineData("", "check b.json --profile profile.json >>profile.json")]
    public void Check_output_that_is_read_is_refused_and_left_alone(string link, string command)
    {
        ShouldBeRefused(Sandbox.Run($"{link}\n{Sandbox.Personnel} {command}"), "The result cannot be written to a file that is read too.");

        (Sandbox.Read("folder/a.json"), Sandbox.Read("b.json"), Sandbox.Read("profile.json")).Should().Be((Draft, Draft, Profile));
        Sandbox.Names().Where(name => name != "link").Should().Equal("b.json", "folder", "profile.json");
    }

    [UnixFact]
    public void Check_output_that_is_read_is_refused_in_Danish() =>
        ShouldBeRefused(Sandbox.Run($"{Sandbox.Personnel} check b.json --language da --output b.json"), "Resultatet kan ikke skrives i en fil, der også læses.");

    [UnixTheory]
    [InlineData("--output folder/result.json")]
    [InlineData("--output ./folder/../folder/result.json")]
    [InlineData(">folder/result.json")]
    public void Check_output_into_a_folder_that_is_read_gives_the_same_every_time(string output)
    {
        Outcome Check() => Sandbox.Run($"{Sandbox.Personnel} check folder --format json {output}");

        Check().Should().Be(new Outcome(0, "", ""));
        var first = Sandbox.Read("folder/result.json");
        Check().Should().Be(new Outcome(0, "", ""));

        Sandbox.Read("folder/result.json").Should().Be(first).And.Contain("folder/a.json");
    }

    [UnixTheory]
    [InlineData("echo old >target; ln -s target link")]
    [InlineData("ln -s target link")]
    [InlineData("ln -s target other; ln -s other link")]
    public void Check_output_that_is_a_link_replaces_what_it_leads_to(string link)
    {
        Sandbox.Run($"{link}; {Sandbox.Personnel} check b.json --format ndjson --output link").Should().Be(new Outcome(0, "", ""));

        Sandbox.Run("test -L link && test ! -L target").ExitStatus.Should().Be(0);
        Sandbox.Read("target").Should().Contain("b.json");
    }

    [UnixFact]
    public void Check_output_that_is_a_link_to_itself_is_refused() =>
        ShouldBeRefused(Sandbox.Run($"ln -s link link; {Sandbox.Personnel} check b.json --output link"), "link: ");
}
