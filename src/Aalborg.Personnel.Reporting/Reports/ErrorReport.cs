using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The report of a document that could not be read.</summary>
internal static class ErrorReport
{
    /// <summary>The name of a member may be of any length.</summary>
    private const int PointerLength = 200;

    public static void Write(Sheet sheet, string source, CheckError error, int number, Language language)
    {
        using var document = sheet.Document(number, SourceNames.Of(source, language));
        sheet.Conclusion(Status.Missing, language.Say("Dokumentet kunne ikke læses.", "The document could not be read."));
        if (error.IsInDocument)
        {
            var pointer = error.Pointer.Length == 0 ? "" : $", {Printable.Shortened(error.Pointer, PointerLength)}";
            sheet.Paragraph(language.Say($"Linje {error.Line}, position {error.Position}{pointer}", $"Line {error.Line}, position {error.Position}{pointer}"));
        }

        sheet.Paragraph(error.Message.In(language));
    }
}
