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
        var profile = Directory.CreateTempSubdirectory("hr-system-chromium-").FullName;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(Program!)
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
            browser.ErrorDataReceived += (_, _) => { };
            browser.BeginErrorReadLine();
            var page = await browser.StandardOutput.ReadToEndAsync();
            await browser.WaitForExitAsync();
            return page;
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
