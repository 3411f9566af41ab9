using System.Text;

namespace Aalborg.Personnel.Serialization.Tests;

public class NameOfTests
{
    [Fact]
    public void NameOf_a_value_is_as_documents_write_it() => PersonnelJson.NameOf(ChangePhase.FollowUp).Should().Be("followUp");

    [Fact]
    public void NameOf_no_value_throws() =>
        FluentActions.Invoking(() => PersonnelJson.NameOf((ChangePhase)99)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Indent_begins_its_lines_at_the_level() =>
        Encoding.UTF8.GetString(PersonnelJson.Indent("""{"a":[],"b":{"c":1}}"""u8, level: 1)).Should().Be("{\n    \"a\": [],\n    \"b\": {\n      \"c\": 1\n    }\n  }");
}
