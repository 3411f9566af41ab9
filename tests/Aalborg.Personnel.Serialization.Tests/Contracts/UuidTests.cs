using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Contracts;

public class UuidTests
{
    [Theory]
    [InlineData("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData("B0A3C1DE-6A0B-4F5E-8C61-2D3C5B9F4E07")]
    [InlineData("B0a3c1DE-6a0B-4f5E-8c61-2D3c5b9F4e07")]
    [InlineData("b0a3c1de\\u002d6a0b-4f5e-8c61-2d3c5b9f4e0\\u0037")]
    public void Read_either_case_writes_lower_case(string uuid)
    {
        var json = Draft.Json.Replace(Draft.Id, uuid, StringComparison.Ordinal);

        Draft.Read(json).Id.Should().Be(new Guid("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07"));
        Draft.Rewritten(json).Should().Contain("\"id\":\"b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07\"");
    }

    [Fact]
    public void Read_zeros_only_is_no_id_of_a_document()
    {
        var error = Failing.Read(Draft.Json.Replace(Draft.Id, "00000000-0000-0000-0000-000000000000", StringComparison.Ordinal));

        error.Pointer.Should().Be("/id");
        error.Problem(Language.Danish).Should().Be("Her ventes et UUID, som ikke er lutter nuller.");
        error.Problem(Language.English).Should().Be("Expected here: a UUID that is not all zeros.");
    }

    [Fact]
    public void Read_zeros_only_is_another_uuid() =>
        Draft.Rewritten(Draft.With("\"organisation\":{\"name\":\"Nordby\",\"uuid\":\"00000000-0000-0000-0000-000000000000\"}"))
            .Should().Contain("\"uuid\":\"00000000-0000-0000-0000-000000000000\"");

    [Theory]
    [InlineData("b0a3c1de6a0b4f5e8c612d3c5b9f4e07")]
    [InlineData("{b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07}")]
    [InlineData("(b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07)")]
    [InlineData("urn:uuid:b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData(" b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07 ")]
    [InlineData("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e0")]
    [InlineData("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e071")]
    [InlineData("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e0g")]
    [InlineData("0xa3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData("+0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData("b0a3c1de-0x0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData("b0a3c1de6-a0b-4f5e-8c61-2d3c5b9f4e07")]
    [InlineData("b0a3c1de_6a0b_4f5e_8c61_2d3c5b9f4e07")]
    [InlineData("")]
    public void Read_another_form_fails(string uuid)
    {
        foreach (var pointer in (string[])["/id", "/organisation/uuid", "/organisation/unit/uuid"])
        {
            Failing.Read(FullDocument.Parsed().With(pointer, $"\"{uuid}\"").Utf8()).Pointer.Should().Be(pointer);
        }
    }
}
