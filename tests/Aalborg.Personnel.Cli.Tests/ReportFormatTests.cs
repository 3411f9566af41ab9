namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Reports for people: <c>--format html</c> and <c>--format markdown</c>.</summary>
public class ReportFormatTests : CliTests
{
    public static TheoryData<string> Formats { get; } = ["html", "markdown"];

    [Theory]
    [InlineData("html", "<h1 id=\"d1-title\">Fælles vagtplan</h1>")]
    [InlineData("markdown", "# Fælles vagtplan\n")]
    public void Check_report_of_one_document_is_of_that(string format, string title)
    {
        var outcome = World.Check(World.Write("a.json", Documents.Draft), "--format", format);

        outcome.Text.Should().Contain(title).And.Contain("a.json").And.EndWith("\n").And.NotContain("\uFEFF").And.NotContain(World.Folder, "a handout needs no path of somebody's machine");
        outcome.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("html", "<a href=\"#d3\">")]
    [InlineData("markdown", "](#d3)")]
    public void Check_report_of_many_documents_has_an_overview(string format, string link)
    {
        var outcome = World.CheckInput($"{Documents.Draft}\n{Documents.Broken}\n{Documents.WithError}\n", "--format", format);

        outcome.ExitStatus.Should().Be(2);
        outcome.Text.Should().Contain("3 documents.").And.Contain("1 could not be read.").And.Contain(link).And.Contain("DOC-05");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_of_a_folder_has_its_files_in_order(string format)
    {
        World.Write("b.json", Documents.Draft);
        World.Write("a.json", Documents.Draft);
        var text = World.Check(World.Folder, "--format", format).Text;

        text.IndexOf("a.json", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(text.IndexOf("b.json", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_of_what_cannot_be_read_says_so(string format)
    {
        var missing = World.Check(World.PathOf("findes-ikke.json"), "--format", format);
        var broken = World.CheckInput(Documents.Broken, "--format", format);

        (missing.ExitStatus, broken.ExitStatus).Should().Be((2, 2));
        missing.Text.Should().Contain("findes-ikke.json").And.Contain("The document could not be read.").And.NotContain("Line 1");
        broken.Text.Should().Contain("The document could not be read.").And.Contain("Line 1, position ");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_to_a_file_is_what_standard_output_would_have_got(string format)
    {
        var expected = World.CheckInput(Documents.WithError, "--format", format);
        var output = World.PathOf("rapport");
        var outcome = World.CheckInput(Documents.WithError, "--format", format, "--output", output);

        (outcome.ExitStatus, outcome.Error).Should().Be((1, ""));
        outcome.Output.Should().BeEmpty();
        File.ReadAllBytes(output).Should().Equal(expected.Output);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_before_a_phase_says_whether_it_is_ready_for_that(string format)
    {
        var ready = World.CheckInput(Documents.Purposeful, "--format", format, "--before", "preparation");
        var unready = World.CheckInput(Documents.Purposeful, "--format", format, "--before", "closed");

        (ready.ExitStatus, unready.ExitStatus).Should().Be((0, 1));
        ready.Text.Should().Contain("Ready for preparation.");
        unready.Text.Should().Contain("missing before closing");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_names_the_members_that_were_ignored(string format)
    {
        World.CheckInput(Documents.Misspelt, "--format", format).ExitStatus.Should().Be(2);
        World.CheckInput(Documents.Misspelt, "--format", format, "--lenient").Text.Should().Contain("Unknown members that were not read").And.Contain("/titel");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_names_the_profile(string format)
    {
        var profile = World.Write(
            "profil.json", """{"schemaVersion":"1.0","name":"Ældre og Sundhed","discussedInMed":{"committee":"FMU","on":"2026-01-14"},"raise":["COM-06"]}""");
        var outcome = World.CheckInput(Documents.WithWarning, "--format", format, "--profile", profile);

        outcome.ExitStatus.Should().Be(1);
        outcome.Text.Should().Contain("with the profile").And.Contain("Ældre og Sundhed");
        World.CheckInput(Documents.WithWarning, "--format", format, "--profile", profile, "--on", "2026-01-13").Text.Should().Contain("applies from 14 January 2026");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_is_in_the_language_asked_for(string format)
    {
        World.CheckInput(Documents.Draft, "--format", format, "--language", "da").Text.Should().Contain("Ikke klar endnu: ").And.NotContain("Not ready");
        World.CheckInput(Documents.Draft, "--format", format, "--language", "en").Text.Should().Contain("Not ready yet: ").And.NotContain("Ikke klar");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_has_the_exit_status_of_the_text(string format)
    {
        foreach (var document in (string[])[Documents.Draft, Documents.WithError, Documents.WithWarning, Documents.WithExcuse, Documents.WithNo, Documents.Stopped, Documents.Closed, Documents.Broken])
        {
            foreach (var failOn in (string[])["error", "warning", "never"])
            {
                World.CheckInput(document, "--format", format, "--fail-on", failOn).ExitStatus.Should().Be(World.CheckInput(document, "--fail-on", failOn).ExitStatus);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_of_no_documents_says_so(string format)
    {
        var outcome = World.Check(World.Folder, "--format", format);

        (outcome.ExitStatus, World.Check(World.Folder).ExitStatus).Should().Be((2, 2));
        outcome.Text.Should().Contain("0 documents.");
        outcome.Error.Should().Contain("There are no documents.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_report_has_no_colour_and_no_width(string format)
    {
        var plain = World.CheckInput(Documents.Draft, "--format", format).Output;
        (World.HasColour, World.Width) = (true, 40);

        World.CheckInput(Documents.Draft, "--format", format).Output.Should().Equal(plain);
    }
}
