namespace Aalborg.Personnel.Faults.Tests;

/// <summary>The command as a process, in a folder of its own, while something goes wrong around it.</summary>
public abstract class FaultTests : IDisposable
{
    private protected const string Draft = """{"schemaVersion":"1.0","id":"0b0ab41c-27ef-4ba6-9dd3-3e9de1b3a2a5","title":"Fælles vagtplan"}""";

    private protected Sandbox Sandbox { get; } = new();

    public void Dispose()
    {
        Sandbox.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What becomes of the command is told on one line, without a stack trace.</summary>
    private protected static void ShouldBeRefused(Outcome outcome, string words)
    {
        outcome.ExitStatus.Should().Be(2, outcome.Error);
        outcome.Error.Should().StartWith("personnel: ").And.Contain(words).And.NotContain("   at ");
        outcome.Error.TrimEnd('\n').Should().NotContain("\n");
    }
}
