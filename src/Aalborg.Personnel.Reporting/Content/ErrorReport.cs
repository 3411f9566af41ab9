using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of a document that could not be read.</summary>
internal sealed class ErrorReport(CheckError error, Language language)
{
    /// <summary>The line, the position and the member, or <see langword="null"/> where the source itself could not be read.</summary>
    public string? Place
    {
        get
        {
            if (!error.IsInDocument)
            {
                return null;
            }

            var place = error.Pointer.Length == 0 ? "" : $", {error.Pointer}";
            return language.Say($"Linje {error.Line}, position {error.Position}{place}", $"Line {error.Line}, position {error.Position}{place}");
        }
    }

    public string Message => error.Message.In(language);
}
