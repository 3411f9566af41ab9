using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Aalborg.Personnel.Testing;

/// <summary>Asks something with the thread in a culture, and leaves the thread as it was.</summary>
[SuppressMessage("ApiDesign", "RS0030", Justification = "That a rule does not depend on the ambient culture is seen by changing it.")]
internal static class InCulture
{
    /// <summary>Cultures that write dates, numbers and the letter i otherwise, as far as the machine has them.</summary>
    public static IReadOnlyList<CultureInfo> Telling { get; } =
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(culture => culture.Name is "da-DK" or "tr-TR" or "ar-SA")];

    public static T Ask<T>(CultureInfo culture, Func<T> question)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return question();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
