using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Content;

public class ErrorReportTests
{
    private static ErrorReport Of(bool isInDocument, string pointer, Language language = Language.English) => new(
        new CheckError
        {
            IsInDocument = isInDocument,
            Line = 3,
            Position = 7,
            Pointer = pointer,
            Message = new() { Danish = "Galt.", English = "Wrong." },
        },
        language);

    [Fact]
    public void Place_is_line_position_and_member()
    {
        Of(isInDocument: true, "/titel").Place.Should().Be("Line 3, position 7, /titel");
        Of(isInDocument: true, "").Place.Should().Be("Line 3, position 7");
        Of(isInDocument: true, "/titel", Language.Danish).Place.Should().Be("Linje 3, position 7, /titel");
    }

    [Fact]
    public void Place_is_nothing_where_the_source_itself_could_not_be_read() => Of(isInDocument: false, "").Place.Should().BeNull();

    [Fact]
    public void Message_is_in_the_language_asked_for()
    {
        Of(isInDocument: true, "").Message.Should().Be("Wrong.");
        Of(isInDocument: true, "", Language.Danish).Message.Should().Be("Galt.");
    }
}
