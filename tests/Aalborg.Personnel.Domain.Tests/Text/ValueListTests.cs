namespace Aalborg.Personnel.Domain.Tests.Text;

public class ValueListTests
{
    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<string> list = default;
        ValueList<string> written = [];

        list.Count.Should().Be(0);
        list.IsEmpty.Should().BeTrue();
        list.AsSpan().IsEmpty.Should().BeTrue();
        list.AsEnumerable().Should().BeEmpty();
        list.Contains("a").Should().BeFalse();
        (list == written).Should().BeTrue();
        list.GetHashCode().Should().Be(written.GetHashCode());
    }

    [Fact]
    public void Default_is_gone_through_as_an_empty_list_is() =>
        ((System.Collections.IEnumerable)default(ValueList<string>)).GetEnumerator().MoveNext().Should().BeFalse();

    [Fact]
    public void GetHashCode_goes_by_the_items() =>
        new ValueList<string>[] { ["a", "b"], ["b", "a"], ["a"], [] }.Select(list => list.GetHashCode()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Item_is_the_item_at_the_place()
    {
        ValueList<string> list = ["a", "b"];

        (list[0], list[1]).Should().Be(("a", "b"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Item_at_no_place_throws(int index)
    {
        ValueList<string> list = ["a", "b"];

        FluentActions.Invoking(() => list[index]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Item_of_the_empty_list_throws() =>
        FluentActions.Invoking(() => default(ValueList<string>)[0]).Should().Throw<IndexOutOfRangeException>();

    [Fact]
    public void Equals_same_items_in_same_order()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = [new string('a', 1), new string('b', 1)];

        (one == other).Should().BeTrue();
        (one != other).Should().BeFalse();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Equals_other_order_length_or_item_differs()
    {
        ValueList<string> list = ["a", "b"];

        foreach (var other in new ValueList<string>[] { ["b", "a"], ["a"], ["a", "b", "b"], ["a", "B"], [] })
        {
            (list == other).Should().BeFalse();
            (list != other).Should().BeTrue();
            (other == list).Should().BeFalse();
            list.Equals((object)other).Should().BeFalse();
        }
    }

    [Fact]
    public void Equals_something_else_differs()
    {
        ValueList<string> list = ["a"];

        list.Equals((object)"a").Should().BeFalse();
        list.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Equals_lists_of_lists_by_content()
    {
        ValueList<ValueList<int>> one = [[1, 2], [], [3]];
        ValueList<ValueList<int>> other = [[1, 2], [], [3]];

        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Create_with_null_throws() =>
        FluentActions.Invoking(() => ValueList.Create(["a", null!])).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Create_copies()
    {
        string[] items = ["a", "b"];
        var list = ValueList.Create<string>(items);

        items[0] = "changed";

        list[0].Should().Be("a");
    }

    [Fact]
    public void Spread_gives_a_longer_list_and_leaves_the_first()
    {
        ValueList<string> list = ["a"];
        ValueList<string> longer = [.. list, "b"];

        longer.AsEnumerable().Should().Equal("a", "b");
        list.AsEnumerable().Should().Equal("a");
    }

    [Fact]
    public void Contains_compares_as_equals_does()
    {
        ValueList<string> list = ["a", "b"];

        list.Contains(new string('b', 1)).Should().BeTrue();
        list.Contains("B").Should().BeFalse();
    }

    [Fact]
    public void Foreach_goes_through_the_items_in_order()
    {
        ValueList<string> list = ["a", "b", "c"];
        var seen = "";
        foreach (var item in list)
        {
            seen += item;
        }

        seen.Should().Be("abc");
        string.Concat(list.Select(item => item)).Should().Be("abc");
        string.Concat(((System.Collections.IEnumerable)list).Cast<string>()).Should().Be("abc");
        string.Concat(list.AsSpan().ToArray()).Should().Be("abc");
    }

    [Fact]
    public void Foreach_allocates_nothing()
    {
        ValueList<string> list = ["a", "b", "c"];
        LengthOf(list);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = LengthOf(list);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        length.Should().Be(3);
        allocated.Should().Be(0);
    }

    [Fact]
    public void ToString_counts() => new ValueList<string>(["a", "b", "c"]).ToString().Should().Be("ValueList of 3");

    private static int LengthOf(ValueList<string> list)
    {
        var length = 0;
        foreach (var item in list)
        {
            length += item.Length;
        }

        return length;
    }
}
