namespace Aalborg.Personnel.Domain.Tests.Rules;

public class RuleBookEqualityTests
{
    private static readonly RuleProfile Profile = new()
    {
        Name = "Senior og Omsorg",
        DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 5, 4) },
    };

    [Fact]
    public void Equals_of_the_same_book_tailored_alike_holds()
    {
        var book = OwnPolicy.Book();

        book.TailoredBy(Profile).Should().Be(book.TailoredBy(Profile with { }));
        book.TailoredBy(Profile).GetHashCode().Should().Be(book.TailoredBy(Profile with { }).GetHashCode());
    }

    [Fact]
    public void Equals_of_two_books_that_were_made_apart_fails()
    {
        OwnPolicy.Book().Equals(OwnPolicy.Book()).Should().BeFalse();
        OwnPolicy.Book().TailoredBy(Profile).Equals(OwnPolicy.Book().TailoredBy(Profile)).Should().BeFalse();
    }

    [Fact]
    public void Equals_of_the_same_book_tailored_otherwise_fails()
    {
        var book = OwnPolicy.Book();

        book.Equals(book.TailoredBy(Profile)).Should().BeFalse();
        book.TailoredBy(Profile).Equals(book.TailoredBy(Profile with { Name = "Teknik" })).Should().BeFalse();
    }

    [Fact]
    public void Equals_of_nothing_fails() => OwnPolicy.Book().Equals(null).Should().BeFalse();
}
