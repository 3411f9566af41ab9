using System.Globalization;

namespace Aalborg.Personnel;

/// <summary>Dates as people write them in a sentence, whatever the culture of the machine.</summary>
internal static class DateInWords
{
    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    extension(DateOnly date)
    {
        /// <summary>As in »2. februar 2026«.</summary>
        public string InDanish() =>
            string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {date.MonthInDanish()}");

        /// <summary>As in "2 February 2026".</summary>
        public string InEnglish() => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

        /// <summary>As in »februar 2026«.</summary>
        public string MonthInDanish() => string.Create(CultureInfo.InvariantCulture, $"{DanishMonths[date.Month - 1]} {date.Year}");

        /// <summary>As in "February 2026".</summary>
        public string MonthInEnglish() => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
    }
}
