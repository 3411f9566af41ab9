using System.Globalization;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace Nordby;

/// <summary>Holds one change initiative against Nordby's rules and says in Danish what they find.</summary>
public static class NordbyCommand
{
    private const int Assessed = 0;
    private const int Unusable = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The file, and the date to assess on where it is not today.</param>
    /// <param name="today">Today.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="error">Where one line goes when there is no report.</param>
    /// <returns>0 when the initiative was assessed, whatever was found; 2 when it could not be.</returns>
    public static int Run(IReadOnlyList<string> arguments, DateOnly today, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var on = today;
        if (arguments.Count is not (1 or 2) || (arguments.Count == 2 && !TryReadDate(arguments[1], out on)))
        {
            return Complain(error, "skriv en fil og eventuelt en dato fra 1900-01-01 til 2199-12-31: Nordby FIL [DATO]");
        }

        ChangeInitiative initiative;
        try
        {
            initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes(arguments[0]));
        }
        catch (PersonnelJsonException wrong)
        {
            return Complain(error, wrong.Describe(Language.Danish));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Complain(error, "filen findes ikke, eller den kan ikke læses.");
        }

        NordbyReport.Write(output, NordbyPolicy.Rules.Assess(initiative, on), NordbyPolicy.Coverage);
        return Assessed;
    }

    private static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && DocumentDate.IsValid(date);

    private static int Complain(TextWriter error, string reason)
    {
        error.WriteLine($"nordby: {reason}");
        return Unusable;
    }
}
