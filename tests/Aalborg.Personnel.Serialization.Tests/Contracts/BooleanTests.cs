using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Contracts;

public class BooleanTests
{
    private const string InvitesInput = "/communication/messages/0/invitesInput";

    [Fact]
    public void Read_false_leaves_it_out() =>
        Draft.Rewritten(FullDocument.Parsed().With(InvitesInput, "false").Json()).Should().Be(FullDocument.Parsed().Without(InvitesInput).Json());

    [Theory]
    [InlineData("\"true\"")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("[true]")]
    public void Read_what_is_neither_true_nor_false_fails(string value) =>
        Failing.Read(FullDocument.Parsed().With(InvitesInput, value).Utf8()).Pointer.Should().Be(InvitesInput);
}
