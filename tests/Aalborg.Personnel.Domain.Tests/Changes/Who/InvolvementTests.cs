namespace Aalborg.Personnel.Domain.Tests.Changes.Who;

public class InvolvementTests
{
    [Theory]
    [InlineData(InvolvementForm.Informed, false)]
    [InlineData(InvolvementForm.Consulted, false)]
    [InlineData(InvolvementForm.Dialogue, true)]
    [InlineData(InvolvementForm.CoCreation, true)]
    [InlineData(InvolvementForm.Decides, true)]
    public void IsTwoWay_the_last_three(InvolvementForm form, bool twoWay) => new Involvement { Form = form }.IsTwoWay.Should().Be(twoWay);
}
