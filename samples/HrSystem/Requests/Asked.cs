using System.ComponentModel;
using System.Globalization;
using Aalborg.Personnel;
using Microsoft.AspNetCore.Mvc;

namespace HrSystem;

/// <summary>What every question about an initiative may say: on which day, and in which language.</summary>
internal sealed class Asked
{
    private static readonly (DateOnly First, DateOnly Last) Days = (new(1900, 1, 1), new(2199, 12, 31));

    [FromQuery(Name = "on")]
    [Description("The day, yyyy-MM-dd. Today, where it is left out.")]
    public string? OnText { get; init; }

    [FromQuery(Name = AskedLanguage.Parameter)]
    [Description("da or en. What Accept-Language prefers, where it is left out.")]
    public string? LanguageText { get; init; }

    public required HttpRequest Request { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>The day.</summary>
    /// <exception cref="ProblemException">It is not a day of the years 1900 to 2199.</exception>
    public DateOnly On()
    {
        if (OnText is null)
        {
            return Clock.Today();
        }

        return DateOnly.TryParseExact(OnText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= Days.First && day <= Days.Last
            ? day
            : throw ProblemException.Query("on", "yyyy-MM-dd, 1900-01-01 … 2199-12-31");
    }

    /// <summary>The language.</summary>
    /// <exception cref="ProblemException">It is neither Danish nor English.</exception>
    public Language Language() =>
        LanguageText is null || AskedLanguage.Named(LanguageText) is not null
            ? AskedLanguage.Of(Request)
            : throw ProblemException.Query(AskedLanguage.Parameter, "da, en");
}
