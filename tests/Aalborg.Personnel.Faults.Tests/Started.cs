using System.Diagnostics;
using System.Text;

namespace Aalborg.Personnel.Faults.Tests;

/// <summary>A script that runs.</summary>
internal sealed class Started(Process process) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Task<string> _output = process.StandardOutput.ReadToEndAsync();
    private readonly Task<string> _error = process.StandardError.ReadToEndAsync();

    /// <summary>Writes to standard input, which stays open.</summary>
    public void Send(string text)
    {
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(text));
        process.StandardInput.BaseStream.Flush();
    }

    /// <summary>Waits until it has come so far.</summary>
    public void WaitUntil(Func<bool> isSo)
    {
        var start = Stopwatch.StartNew();
        while (!isSo())
        {
            (process.HasExited || start.Elapsed > Patience).Should().BeFalse("it should come so far first");
            Thread.Sleep(TimeSpan.FromMilliseconds(5));
        }
    }

    /// <summary>Sends a signal.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        kill.WaitForExit();
        kill.ExitCode.Should().Be(0);
    }

    /// <summary>Waits for its end, standard input held open.</summary>
    public Outcome EndHeld()
    {
        process.WaitForExit(Patience).Should().BeTrue("it ends by itself");
        return new(process.ExitCode, _output.Result, _error.Result);
    }

    /// <summary>Closes standard input and waits for its end.</summary>
    public Outcome End()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has read all it will.
        }

        return EndHeld();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
