namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Tests of the command, each in a world of its own.</summary>
public abstract class CliTests : IDisposable
{
    private protected World World { get; } = new();

    public void Dispose()
    {
        World.Dispose();
        GC.SuppressFinalize(this);
    }
}
