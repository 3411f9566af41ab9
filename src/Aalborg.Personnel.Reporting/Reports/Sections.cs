namespace Aalborg.Personnel.Reporting;

/// <summary>Writes the sections of a report.</summary>
internal static class Sections
{
    /// <summary>Writes those that have something to say, in order.</summary>
    public static void Write<TSubject>(this IEnumerable<Section<TSubject>> sections, Sheet sheet, TSubject subject)
    {
        foreach (var section in sections)
        {
            if (section.HasContent(subject))
            {
                using var part = sheet.Section(section.Name, section.Heading(subject));
                section.Write(sheet, subject);
            }
        }
    }
}
