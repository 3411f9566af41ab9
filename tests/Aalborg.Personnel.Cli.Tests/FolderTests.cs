namespace Aalborg.Personnel.Cli.Tests;

public class FolderTests : CliTests
{
    private Outcome CheckNdjson(params ReadOnlySpan<string> inputs) => World.Check([.. inputs, "--format", "ndjson"]);

    private string[] RelativeSources() =>
        [.. CheckNdjson(World.Folder).Sources.Select(source => source.Replace($"{World.Folder}/", "", StringComparison.Ordinal))];

    [Fact]
    public void Check_folder_is_read_recursively_in_ordinal_order_of_relative_paths()
    {
        foreach (var path in new[] { "æ.json", "a/b.json", "a.json", "a-b.json", "B.json", "a/A/c.json", "z.json", ".skjult.json", ".mappe/x.json" })
        {
            World.Write(path, Documents.Draft);
        }

        RelativeSources().Should().Equal(
            ".mappe/x.json", ".skjult.json", "B.json", "a-b.json", "a.json", "a/A/c.json", "a/b.json", "z.json", "æ.json");
    }

    [Fact]
    public void Check_folder_takes_json_and_lines_in_any_case_of_letters()
    {
        foreach (var path in new[] { "a.json", "b.ndjson", "c.txt", "json", "d.json.bak", "e.jsonl", "f.xjson", "g.JSON", "h.NdJson", "i.JSONL", "j.jsonlines" })
        {
            World.Write(path, Documents.Draft);
        }

        RelativeSources().Should().Equal("a.json", "b.ndjson:1", "e.jsonl:1", "g.JSON", "h.NdJson:1", "i.JSONL:1");
    }

    [Fact]
    public void Check_folder_with_lines_has_a_source_a_line()
    {
        World.Write("b.ndjson", $"{Documents.Draft}\n{Documents.Broken}\n{Documents.Draft}\n");
        World.Write("c.json", Documents.Draft);

        RelativeSources().Should().Equal("b.ndjson:1", $"!b.ndjson:2", "b.ndjson:3", "c.json");
    }

    [Fact]
    public void Check_folder_named_like_a_document_is_a_folder()
    {
        World.Write("a.json/b.json", Documents.Draft);
        World.Write("c.ndjson/d.json", Documents.Draft);

        RelativeSources().Should().Equal("a.json/b.json", "c.ndjson/d.json");
        CheckNdjson(World.PathOf("c.ndjson")).Sources.Should().Equal(World.PathOf("c.ndjson/d.json"));
    }

    [Fact]
    public void Check_folder_does_not_follow_links_to_folders()
    {
        World.Write("a/a.json", Documents.Draft);
        World.Write("b/b.json", Documents.Draft);
        Directory.CreateSymbolicLink(World.PathOf("a/b"), World.PathOf("b"));
        Directory.CreateSymbolicLink(World.PathOf("a/c.json"), World.PathOf("b"));

        CheckNdjson(World.PathOf("a")).Sources.Should().Equal(World.PathOf("a/a.json"));
    }

    [Fact]
    public void Check_folder_with_a_link_to_itself_ends()
    {
        World.Write("a/a.json", Documents.Draft);
        Directory.CreateSymbolicLink(World.PathOf("a/op"), World.Folder);

        RelativeSources().Should().Equal("a/a.json");
    }

    [Fact]
    public void Check_folder_reads_links_to_files_and_tells_of_those_that_lead_nowhere()
    {
        World.Write("a.json", Documents.Draft);
        File.CreateSymbolicLink(World.PathOf("b.json"), World.PathOf("a.json"));
        File.CreateSymbolicLink(World.PathOf("c.json"), World.PathOf("findes-ikke"));

        RelativeSources().Should().Equal("a.json", "b.json", "!c.json");
    }

    [Fact]
    public void Check_link_to_a_folder_that_is_asked_for_is_read()
    {
        World.Write("a/a.json", Documents.Draft);
        Directory.CreateSymbolicLink(World.PathOf("b"), World.PathOf("a"));

        CheckNdjson(World.PathOf("b")).Sources.Should().Equal(World.PathOf("b/a.json"));
    }

    [Fact]
    public void Check_empty_folder_has_no_results_and_is_2()
    {
        var outcome = World.Check(World.Folder, "--format", "json");

        outcome.ExitStatus.Should().Be(2);
        outcome.Text.Should().Be("{\n  \"results\": [],\n  \"cited\": []\n}\n");
        CheckNdjson(World.Folder).Output.Should().BeEmpty();
    }

    [Fact]
    public void Check_empty_folder_says_so_to_a_person()
    {
        var outcome = World.Check(World.Folder);

        $"{outcome.Text}{outcome.Error}".Should().NotBeEmpty("a person who is told nothing does not know whether it worked");
    }

    [Fact]
    public void Check_folder_with_named_pipes_does_not_wait_at_them()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        World.Write("a.json", Documents.Draft);
        MakePipe(World.PathOf("b.json"));
        MakePipe(World.PathOf("c.ndjson"));
        File.CreateSymbolicLink(World.PathOf("d.json"), World.PathOf("b.json"));
        World.Write("e.json", "");
        var outcome = CheckNdjson(World.Folder);

        RelativeSources().Should().Equal("a.json", "!b.json", "!d.json", "!e.json");
        outcome.Results[1..].Select(result => (string?)result["error"]!["message"]).Should().AllBe("The document is empty.");
    }

    [Fact]
    public void Check_named_pipe_that_is_asked_for_is_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = World.PathOf("a.json");
        MakePipe(path);
        using var writer = System.Diagnostics.Process.Start("cp", [World.Write("b.json", Documents.Draft), path]);

        CheckNdjson(path).Sources.Should().Equal(path);
        writer.WaitForExit();
    }

    private static void MakePipe(string path)
    {
        using var process = System.Diagnostics.Process.Start("mkfifo", [path]);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }
}
