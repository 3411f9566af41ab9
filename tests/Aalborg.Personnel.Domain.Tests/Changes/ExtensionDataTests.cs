namespace Aalborg.Personnel.Domain.Tests.Changes;

public class ExtensionDataTests
{
    [Fact]
    public void Default_is_no_extensions()
    {
        ExtensionData none = default;

        none.IsEmpty.Should().BeTrue();
        none.AsSpan().IsEmpty.Should().BeTrue();
        none.ToString().Should().BeEmpty();
        (none == new ExtensionData([])).Should().BeTrue();
        none.GetHashCode().Should().Be(new ExtensionData([]).GetHashCode());
        new ExtensionData("{}"u8).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Equals_same_bytes()
    {
        var (one, other) = (new ExtensionData("""{"a":"Å"}"""u8), new ExtensionData("""{"a":"Å"}"""u8));

        (one == other).Should().BeTrue();
        (one != other).Should().BeFalse();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Equals_other_bytes_differ()
    {
        var one = new ExtensionData("""{"a":1}"""u8);

        (one == new ExtensionData("""{"a":2}"""u8)).Should().BeFalse();
        (one != new ExtensionData("""{"a":1.0}"""u8)).Should().BeTrue();
        (one == default).Should().BeFalse();
        one.GetHashCode().Should().NotBe(new ExtensionData("""{"a":2}"""u8).GetHashCode());
        one.Equals((object)"""{"a":1}""").Should().BeFalse();
    }

    [Fact]
    public void Constructor_copies()
    {
        var bytes = """{"a":1}"""u8.ToArray();
        var extensions = new ExtensionData(bytes);

        bytes[5] = (byte)'2';

        extensions.ToString().Should().Be("""{"a":1}""");
    }

    [Fact]
    public void AsSpan_and_ToString_give_what_it_holds()
    {
        var extensions = new ExtensionData("""{"sag":"Å 😀"}"""u8);

        extensions.IsEmpty.Should().BeFalse();
        extensions.ToString().Should().Be("""{"sag":"Å 😀"}""");
        extensions.AsSpan().SequenceEqual("""{"sag":"Å 😀"}"""u8).Should().BeTrue();
    }

    [Fact]
    public void Extensions_take_part_in_the_equality_of_what_has_them()
    {
        var initiative = Compliant.Initiative with { Why = Compliant.Initiative.Why with { Extensions = new("""{"a":1}"""u8) } };

        initiative.Should().NotBe(Compliant.Initiative);
        initiative.Should().Be(Compliant.Initiative with { Why = Compliant.Initiative.Why with { Extensions = new("""{"a":1}"""u8) } });
    }
}
