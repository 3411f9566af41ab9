using System.Globalization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Numbers as they stand in tables.</summary>
internal static class Figure
{
    /// <summary>With three digits that mean something.</summary>
    public static string Of(double number) => Math.Abs(number) switch
    {
        0 => "0",
        < 0.0995 => number.ToString("0.000", CultureInfo.InvariantCulture),
        < 9.995 => number.ToString("0.00", CultureInfo.InvariantCulture),
        < 99.95 => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => number.ToString("#,0", CultureInfo.InvariantCulture),
    };
}
