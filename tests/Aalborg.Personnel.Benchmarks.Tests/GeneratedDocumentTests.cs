using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks.Tests;

/// <summary>What is measured has to be worth measuring.</summary>
public class GeneratedDocumentTests
{
    private static readonly GeneratedDocument[] Documents = GeneratedDocument.Many(256);

    [Fact]
    public void Many_are_all_different() => Documents.Select(document => document.Initiative with { Id = new Guid("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a9") }).Distinct().Should().HaveCount(256);

    [Fact]
    public void Many_are_the_same_every_time() => GeneratedDocument.Many(256).Select(document => document.Initiative).Should().Equal(Documents.Select(document => document.Initiative));

    [Fact]
    public void Many_have_6_to_8_KB() => Documents.Should().OnlyContain(document => document.Utf8.Length >= 6_000 && document.Utf8.Length <= 8_192);

    [Fact]
    public void Many_break_no_rule() => Documents.Should().OnlyContain(document => AalborgPolicy.Rules.Assess(document.Initiative, document.On).Findings.IsEmpty);

    [Fact]
    public void Many_keep_the_schema() => Documents.Should().OnlyContain(document => Schema.Validate(document.Utf8) == 0);

    [Theory]
    [MemberData(nameof(Breadths))]
    public void Wide_breaks_no_rule(string breadth)
    {
        var document = new GeneratedStory(1, Extent.Wide(Enum.Parse<Breadth>(breadth), 300)).Document();

        AalborgPolicy.Rules.Assess(document.Initiative, document.On).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Plain_classes_hold_all_that_a_document_says() =>
        Documents.Should().OnlyContain(document => IsRead(JsonSerializer.Deserialize(document.Utf8, SystemTextJson.GeneratedStrict)!, document));

    [Fact]
    public void Newtonsoft_reads_and_writes_all_that_a_document_says() =>
        Documents.Should().OnlyContain(document => PersonnelJson.ReadInitiative(Newtonsoft.Write(Newtonsoft.Read(document.Utf8)!)) == document.Initiative);

    public static TheoryData<string> Breadths() => [.. Enum.GetNames<Breadth>()];

    private static bool IsRead(PlainInitiative plain, GeneratedDocument document) =>
        PersonnelJson.ReadInitiative(JsonSerializer.SerializeToUtf8Bytes(plain, SystemTextJson.GeneratedDanish)) == document.Initiative
        && PersonnelJson.ReadInitiative(SystemTextJson.WriteOnItsFastPath(plain)) == document.Initiative;
}
