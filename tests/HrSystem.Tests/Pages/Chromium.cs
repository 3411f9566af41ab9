using System.Diagnostics;

namespace HrSystem.Tests;

/// <summary>A real browser.</summary>
internal static class Chromium
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    public static bool IsHere => Program is not null;

    /// <summary>What a browser makes of a page: its elements, after it has been read and laid out.</summary>
    public static async Task<string> SeeAsync(Uri address)
    {
        var profile = Directory.CreateTempSubdirectory("hr-system-chromium-");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var browser = Start(address, profile.FullName);
        try
        {
            browser.BeginErrorReadLine();
            var page = await browser.StandardOutput.ReadToEndAsync(patience.Token);
            await browser.WaitForExitAsync(patience.Token);
            return page;
        }
        finally
        {
            browser.Kill(entireProcessTree: true);
            Delete(profile);
        }
    }

    private static Process Start(Uri address, string profile) => Process.Start(new ProcessStartInfo(Program!)
    {
        ArgumentList =
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", $"--user-data-dir={profile}", "--dump-dom", address.AbsoluteUri,
        },
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>A browser that has ended may still be tidying up in there.</summary>
    private static void Delete(DirectoryInfo profile)
    {
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
