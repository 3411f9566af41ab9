using System.Globalization;

namespace Aalborg.Personnel;

/// <summary>Asks something with the thread in a culture, and leaves the thread as it was.</summary>
internal static class InCulture
{
    public static T Ask<T>(string culture, Func<T> question)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return question();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
