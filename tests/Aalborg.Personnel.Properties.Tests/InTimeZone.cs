namespace Aalborg.Personnel.Properties.Tests;

/// <summary>Asks something with the process in a time zone, and leaves it as it was.</summary>
internal static class InTimeZone
{
    public static T Ask<T>(string zone, Func<T> question)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Set(zone);
            return question();
        }
        finally
        {
            Set(before);
        }
    }

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
