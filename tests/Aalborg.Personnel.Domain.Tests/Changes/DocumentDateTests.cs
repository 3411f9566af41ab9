namespace Aalborg.Personnel.Domain.Tests.Changes;

public class DocumentDateTests
{
    [Fact]
    public void IsValid_from_the_first_to_the_last()
    {
        (DocumentDate.First, DocumentDate.Last).Should().Be((new DateOnly(1900, 1, 1), new DateOnly(2199, 12, 31)));
        DocumentDate.IsValid(DocumentDate.First).Should().BeTrue();
        DocumentDate.IsValid(DocumentDate.Last).Should().BeTrue();
        DocumentDate.IsValid(DocumentDate.First.AddDays(-1)).Should().BeFalse();
        DocumentDate.IsValid(DocumentDate.Last.AddDays(1)).Should().BeFalse();
    }
}
