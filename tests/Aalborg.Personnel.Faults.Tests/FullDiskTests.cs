namespace Aalborg.Personnel.Faults.Tests;

/// <summary>Disks on which the new file has no room, and folders in which it cannot take the old one's place.</summary>
public class FullDiskTests : FaultTests
{
    private const string CannotBeWritten = "result: The results cannot be written here.";

    public FullDiskTests() => Sandbox.Write("lines.ndjson", string.Concat(Enumerable.Repeat($"{Draft}\n", 30)));

    [SmallDiskTheory]
    [InlineData("ndjson")]
    [InlineData("html")]
    [InlineData("sarif")]
    public void Check_on_a_full_disk_leaves_the_old_file_whole(string format)
    {
        Directory.CreateDirectory(Sandbox.PathOf("disk"));
        var outcome = Sandbox.Run($"""
            unshare --mount sh -c 'mount -t tmpfs -o size=16k tmpfs disk && echo old > disk/result || exit 9
            {Sandbox.Personnel} check lines.ndjson --format {format} --output disk/result; status=$?
            ls -A disk; cat disk/result; exit $status'
            """);

        ShouldBeRefused(outcome, CannotBeWritten);
        outcome.Output.Should().Be("result\nold\n");
    }

    [UnixTheory]
    [InlineData("ndjson")]
    [InlineData("html")]
    [InlineData("sarif")]
    public void Check_that_may_write_no_larger_file_leaves_the_old_one_whole(string format)
    {
        Sandbox.Write("result", "old");
        ShouldBeRefused(Sandbox.Run($"ulimit -f 8; {Sandbox.Personnel} check lines.ndjson --format {format} --output result"), CannotBeWritten);

        Sandbox.Names().Should().Equal("lines.ndjson", "result");
        Sandbox.Read("result").Should().Be("old");
    }

    [UnixTheory]
    [InlineData("check lines.ndjson")]
    [InlineData("policy")]
    public void Run_whose_standard_output_may_not_grow_says_so(string command) =>
        ShouldBeRefused(Sandbox.Run($"ulimit -f 8; {Sandbox.Personnel} {command} > result"), "The results cannot be written here.");

    [UnixFact]
    public void Check_whose_target_has_become_a_folder_removes_the_new_file()
    {
        using var started = Sandbox.Hold($"exec {Sandbox.Personnel} check - --output result");
        started.WaitUntil(() => Sandbox.Names().Length == 2);
        Sandbox.Write("result/kept", "");
        started.Send(Draft);

        ShouldBeRefused(started.End(), CannotBeWritten);
        Sandbox.Names().Should().Equal("lines.ndjson", "result");
        Sandbox.Names("result").Should().Equal("kept");
    }

    [UnixFact]
    public void Check_whose_folder_has_gone_says_so()
    {
        Directory.CreateDirectory(Sandbox.PathOf("folder"));
        using var started = Sandbox.Hold($"exec {Sandbox.Personnel} check - --output folder/result");
        started.WaitUntil(() => Sandbox.Names("folder").Length == 1);
        Directory.Delete(Sandbox.PathOf("folder"), recursive: true);
        started.Send(Draft);

        ShouldBeRefused(started.End(), CannotBeWritten);
        Sandbox.Names().Should().Equal("lines.ndjson");
    }

    [UnixFact]
    public void Check_does_not_read_before_it_can_write()
    {
        using var started = Sandbox.Hold($"exec {Sandbox.Personnel} check - --output folder/result");

        ShouldBeRefused(started.EndHeld(), CannotBeWritten);
    }
}
