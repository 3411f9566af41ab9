using System.Runtime.Versioning;

namespace Aalborg.Personnel.Cli.Tests;

public class InputTests : CliTests
{
    private Outcome CheckNdjson(params ReadOnlySpan<string> inputs) => World.Check([.. inputs, "--format", "ndjson"]);

    [Fact]
    public void Check_file_has_its_path_as_source()
    {
        var path = World.Write("vagtplan.json", Documents.Draft);

        CheckNdjson(path).Sources.Should().Equal(path);
    }

    [Fact]
    public void Check_file_of_any_name_is_one_document()
    {
        var path = World.Write("vagtplan.txt", Documents.Draft);

        CheckNdjson(path).Sources.Should().Equal(path);
    }

    [Fact]
    public void Check_several_inputs_keeps_their_order_and_repeats()
    {
        var (b, a) = (World.Write("b.json", Documents.Draft), World.Write("a.json", Documents.Purposeful));

        CheckNdjson(b, a, b).Sources.Should().Equal(b, a, b);
    }

    [Fact]
    public void Check_file_with_a_byte_order_mark_is_read()
    {
        var path = World.Write("a.json", $"\uFEFF{Documents.Draft}");

        CheckNdjson(path).Sources.Should().Equal(path);
    }

    [Fact]
    public void Check_missing_file_is_an_error_with_an_empty_pointer()
    {
        var path = World.PathOf("findes-ikke.json");
        var outcome = CheckNdjson(path);

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal($"!{path}");
        ((string?)outcome.Result["error"]!["pointer"]).Should().BeEmpty();
        ((string?)outcome.Result["error"]!["message"]).Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Check_missing_lines_are_one_error_without_a_line()
    {
        var path = World.PathOf("findes-ikke.ndjson");

        CheckNdjson(path).Sources.Should().Equal($"!{path}");
    }

    [Fact]
    public void Check_missing_folder_is_an_error_and_the_others_are_assessed()
    {
        var (missing, good) = (World.PathOf("findes/ikke/"), World.Write("a.json", Documents.Draft));
        var outcome = CheckNdjson(missing, good);

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal($"!{missing}", good);
    }

    [Fact]
    public void Check_input_without_a_name_is_an_error() => CheckNdjson("").Sources.Should().Equal("!");

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void Check_file_that_may_not_be_read_is_an_error_and_the_others_are_assessed()
    {
        World.Write("a.json", Documents.Draft);
        File.SetUnixFileMode(World.Write("b.json", Documents.Draft), UnixFileMode.None);
        File.SetUnixFileMode(World.Write("c.ndjson", Documents.Draft), UnixFileMode.None);
        World.Write("d.json", Documents.Draft);
        var outcome = CheckNdjson(World.Folder);

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal(World.PathOf("a.json"), $"!{World.PathOf("b.json")}", $"!{World.PathOf("c.ndjson")}", World.PathOf("d.json"));
        ((string?)outcome.Results[1]["error"]!["pointer"]).Should().BeEmpty();
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void Check_folder_that_may_not_be_read_is_an_error_and_the_others_are_assessed()
    {
        World.Write("a.json", Documents.Draft);
        World.Write("b/b.json", Documents.Draft);
        World.Write("c.json", Documents.Draft);
        var closed = new DirectoryInfo(World.PathOf("b"));
        closed.UnixFileMode = UnixFileMode.None;
        var outcome = CheckNdjson(World.Folder);
        var alone = CheckNdjson(closed.FullName);
        closed.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Where(source => !source.StartsWith('!')).Should().Equal(World.PathOf("a.json"), World.PathOf("c.json"));
        outcome.Sources.Where(source => source.StartsWith('!')).Should().ContainSingle().Which.Should().StartWith($"!{closed.FullName}");
        alone.ExitStatus.Should().Be(2);
        alone.Sources.Should().ContainSingle().Which.Should().StartWith($"!{closed.FullName}");
    }

    [Fact]
    public void Check_file_that_fails_while_it_is_read_is_an_error_and_the_others_are_assessed()
    {
        const string Unreadable = "/proc/self/mem";
        if (!File.Exists(Unreadable))
        {
            return;
        }

        var good = World.Write("a.json", Documents.Draft);
        var outcome = CheckNdjson(Unreadable, good);

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal($"!{Unreadable}", good);
        ((string?)outcome.Results[0]["error"]!["pointer"]).Should().BeEmpty();
    }

    [Fact]
    public void Check_broken_documents_amidst_good_ones_leaves_the_good_ones_assessed()
    {
        string[] paths =
        [
            World.Write("1.json", Documents.Draft),
            World.Write("2.json", Documents.Broken),
            World.Write("3.json", Documents.Purposeful),
            World.Write("4.json", Documents.Misspelt),
            World.Write("5.json", ""),
            World.Write("6.json", [(byte)'{', 0xFF, (byte)'}']),
            World.Write("7.json", Documents.Draft),
        ];
        var outcome = CheckNdjson(paths);

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal(paths[0], $"!{paths[1]}", paths[2], $"!{paths[3]}", $"!{paths[4]}", $"!{paths[5]}", paths[6]);
    }

    [Fact]
    public void Check_file_named_like_a_response_file_is_not_expanded()
    {
        var argument = $"@{World.Write("arguments", World.Write("a.json", Documents.Draft))}";
        var outcome = CheckNdjson(argument);

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal($"!{argument}");
    }
}
