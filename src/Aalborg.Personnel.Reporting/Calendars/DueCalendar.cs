using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What is due in many initiatives as a calendar to subscribe to: an event of a whole day for each date.</summary>
/// <remarks>Events keep their UID as long as what they are about does, and what comes later has a higher sequence, so that a calendar moves an event instead of showing it twice.</remarks>
internal sealed class DueCalendar(Stream utf8, int days, Language language)
{
    /// <summary>So many bytes of the hash make a UID.</summary>
    private const int UidLength = 16;

    private readonly CalendarWriter _lines = new(utf8);
    private readonly HashSet<Guid> _initiatives = [];

    public void Begin()
    {
        _lines.Line("BEGIN", "VCALENDAR");
        _lines.Line("VERSION", "2.0");
        _lines.Line("PRODID", $"-//Aalborg.Personnel//Aalborg.Personnel//{language.Say("DA", "EN")}");
        _lines.Line("CALSCALE", "GREGORIAN");
        _lines.Line("METHOD", "PUBLISH");
        _lines.Text("X-WR-CALNAME", language.Say("Forandringer: hvad der skal ske", "Changes: what is due"));
    }

    /// <summary>Writes what is due in an initiative. One whose id has come before, and a document that could not be read, has no events.</summary>
    public void Add(CheckResult result)
    {
        if (result.IsRead && _initiatives.Add(result.Initiative.Id))
        {
            foreach (var due in DueDate.In(result.Initiative, result.Assessment, days))
            {
                Write(due, result.Assessment.On);
            }
        }
    }

    public void End() => _lines.Line("END", "VCALENDAR");

    /// <summary>What is due stays known by the initiative, its kind and the id of the entry; by its place in the list if the entry has no id of its own.</summary>
    internal static string UidOf(DueDate due)
    {
        var entry = due.EntryId is { } id ? $"id {id}" : string.Create(CultureInfo.InvariantCulture, $"no. {due.Index}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{due.InitiativeId:D} {due.Kind} {entry}"));
        return $"{Convert.ToHexString(hash.AsSpan(0, UidLength)).ToLowerInvariant()}@aalborg-personnel";
    }

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private void Write(DueDate due, DateOnly on)
    {
        _lines.Line("BEGIN", "VEVENT");
        _lines.Line("UID", UidOf(due));
        _lines.Line("DTSTAMP", $"{Date(on)}T000000Z");
        _lines.Line("SEQUENCE", on.DayNumber.ToString(CultureInfo.InvariantCulture));
        _lines.Line("DTSTART;VALUE=DATE", Date(due.On));
        _lines.Line("DTEND;VALUE=DATE", Date(due.On.AddDays(1)));
        _lines.Text("SUMMARY", SummaryOf(due));
        _lines.Line("TRANSP", "TRANSPARENT");
        _lines.Line("END", "VEVENT");
    }

    private string SummaryOf(DueDate due)
    {
        var words = Capitalized.Of(due.Kind.InWords().In(language));
        return due.Title is { } title ? $"{words}: {title}" : words;
    }
}
