using System.Diagnostics;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>This program once more, in another process.</summary>
internal static class OwnProcess
{
    public static ProcessStartInfo Start(params string[] arguments) =>
        new("dotnet", [typeof(OwnProcess).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
}
