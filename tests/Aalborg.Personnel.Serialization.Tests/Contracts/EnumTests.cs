using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Contracts;

public class EnumTests
{
    private const string Level = "/who/stakeholders/0/level";
    private const string Unaffected = "/who/unaffectedLevels/0/level";
    private const string Part = "/who/stakeholders/0/roles/0";
    private const string Form = "/who/stakeholders/0/involvements/0/form";
    private const string Kind = "/who/decisions/0/kind";
    private const string Outcome = "/whatAndHow/plan/revisions/0/outcome";
    private const string In = "/whatAndHow/contextChanges/0/in";
    private const string Answer = "/judgements/0/answer";

    [Theory]
    [InlineData(Level, "employees", "med", "management", "politicians", "citizens", "partners")]
    [InlineData(Unaffected, "employees", "med", "management", "politicians", "citizens", "partners")]
    [InlineData(Part, "affected", "benefits", "delivers", "responsible")]
    [InlineData(Form, "informed", "consulted", "dialogue", "coCreation", "decides")]
    [InlineData(Kind, "process")]
    [InlineData(Outcome, "adjusted", "confirmed")]
    [InlineData(In, "goals", "conditions")]
    [InlineData(Answer, "no")]
    public void Read_each_value_writes_it_again(string pointer, params string[] values)
    {
        foreach (var value in values)
        {
            var document = FullDocument.Parsed().With(pointer, $"\"{value}\"");
            Draft.Rewritten(document.Json()).Should().Be(document.Json());
        }
    }

    [Theory]
    [InlineData(Kind, "change")]
    [InlineData(Answer, "yes")]
    public void Write_the_default_leaves_it_out(string pointer, string value) =>
        Draft.Rewritten(FullDocument.Parsed().With(pointer, $"\"{value}\"").Json()).Should().Be(FullDocument.Parsed().Without(pointer).Json());

    [Theory]
    [InlineData(Level, StakeholderLevel.Employees)]
    [InlineData(Level, StakeholderLevel.Partners)]
    public void Read_gives_the_value_of_the_domain(string pointer, StakeholderLevel level) =>
        Draft.Read(FullDocument.Parsed().With(pointer, $"\"{level.ToString().ToLowerInvariant()}\"").Json()).Who.Stakeholders[0].Level
            .Should().Be(level);

    [Theory]
    [InlineData(Level, "Employees", "employees")]
    [InlineData(Level, "employee", "employees")]
    [InlineData(Level, " med", "med")]
    [InlineData(Level, "citizen", "citizens")]
    [InlineData(Unaffected, "managements", "management")]
    [InlineData(Part, "affects", "affected")]
    [InlineData(Part, "RESPONSIBLE", "responsible")]
    [InlineData(Form, "cocreation", "coCreation")]
    [InlineData(Form, "co-creation", "coCreation")]
    [InlineData(Kind, "changes", "change")]
    [InlineData(Outcome, "adjust", "adjusted")]
    [InlineData(In, "condition", "conditions")]
    [InlineData(Answer, "Yes", "yes")]
    public void Read_another_value_names_the_nearest(string pointer, string value, string nearest)
    {
        var error = Failing.Read(FullDocument.Parsed().With(pointer, $"\"{value}\"").Utf8());

        error.Pointer.Should().Be(pointer);
        error.Problem(Language.Danish).Should().EndWith($"\"{nearest}\".");
        error.Problem(Language.English).Should().EndWith($"\"{nearest}\".");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("\"0\"")]
    public void Read_a_number_for_an_enum_fails(string value) =>
        Failing.Read(FullDocument.Parsed().With(Level, value).Utf8()).Pointer.Should().Be(Level);

    [Fact]
    public void Read_an_escaped_value_is_that_value() =>
        Draft.Read(FullDocument.Parsed().Json().Replace("\"coCreation\"", "", StringComparison.Ordinal)
            .Replace("\"form\":\"informed\"", "\"form\":\"co\\u0043reation\"", StringComparison.Ordinal)).Who.Stakeholders[0].Involvements[0].Form
            .Should().Be(InvolvementForm.CoCreation);

    [Fact]
    public void Read_a_part_twice_keeps_both() =>
        Draft.Read(FullDocument.Parsed().With("/who/stakeholders/0/roles", """["delivers","affected","delivers"]""").Json()).Who.Stakeholders[0].Roles
            .Should().Equal(StakeholderRole.Delivers, StakeholderRole.Affected, StakeholderRole.Delivers);
}
