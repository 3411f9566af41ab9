using System.Collections;

namespace Aalborg.Personnel.Domain.Tests.Text;

/// <summary>What .NET code does with a list: each of these is written as for any other list.</summary>
public class ValueListAsListTests
{
    private static readonly ValueList<string> List = ["a", "b", "c"];

    [Fact]
    public async Task Foreach_with_await_in_it_goes_through_all()
    {
        var seen = new List<string>();
        foreach (var item in List)
        {
            await Task.Yield();
            seen.Add(item);
        }

        seen.Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Foreach_with_yield_in_it_goes_through_all()
    {
        static IEnumerable<string> Twice(ValueList<string> list)
        {
            foreach (var item in list)
            {
                yield return item;
                yield return item;
            }
        }

        Twice(List).Should().Equal("a", "a", "b", "b", "c", "c");
        Twice(default).Should().BeEmpty();
    }

    [Fact]
    public void Foreach_allocates_nothing()
    {
        var length = Length();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            length = Length();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        length.Should().Be(3);

        static int Length()
        {
            var length = 0;
            foreach (var item in List)
            {
                length += item.Length;
            }

            return length;
        }
    }

    [Fact]
    public void Linq_sees_a_list()
    {
        List.Where(item => item != "b").Select(item => item + item).Should().Equal("aa", "cc");
        List.TryGetNonEnumeratedCount(out var count).Should().BeTrue();
        count.Should().Be(3);
        List.ToArray().Should().Equal("a", "b", "c");
        List.ToList().Should().Equal("a", "b", "c");
        List.Last().Should().Be("c");
        default(ValueList<string>).ToArray().Should().BeEmpty();
    }

    [Fact]
    public void IList_reads_as_an_array_does()
    {
        IList<string> list = List;
        IList untyped = List;
        var copied = new string?[4];
        var copiedUntyped = new object?[4];

        list.CopyTo(copied!, 1);
        untyped.CopyTo(copiedUntyped, 1);

        (list.Count, list[1], list.IndexOf("c"), list.IndexOf("d"), list.Contains("b"), list.IsReadOnly).Should().Be((3, "b", 2, -1, true, true));
        (untyped.Count, untyped[1], untyped.IndexOf("c"), untyped.IndexOf(1), untyped.Contains("b"), untyped.Contains(null)).Should().Be((3, "b", 2, -1, true, false));
        (untyped.IsReadOnly, untyped.IsFixedSize, untyped.IsSynchronized).Should().Be((true, true, true));
        copied.Should().Equal([null, "a", "b", "c"]);
        copiedUntyped.Should().Equal([null, "a", "b", "c"]);
    }

    public static TheoryData<Action<IList<string>, IList>> Changes => new()
    {
        (list, _) => list.Add("d"),
        (list, _) => list.Clear(),
        (list, _) => list.Remove("a"),
        (list, _) => list.Insert(0, "d"),
        (list, _) => list.RemoveAt(0),
        (list, _) => list[0] = "d",
        (_, untyped) => untyped.Add("d"),
        (_, untyped) => untyped.Clear(),
        (_, untyped) => untyped.Remove("a"),
        (_, untyped) => untyped.Insert(0, "d"),
        (_, untyped) => untyped.RemoveAt(0),
        (_, untyped) => untyped[0] = "d",
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void IList_is_not_changed(Action<IList<string>, IList> change)
    {
        ValueList<string> list = ["a", "b"];

        FluentActions.Invoking(() => change(list, list)).Should().Throw<NotSupportedException>().WithMessage("A ValueList does not change.*");
        list.Should().Equal("a", "b");
    }

    [Fact]
    public void Json_of_it_is_an_array() => System.Text.Json.JsonSerializer.Serialize(List).Should().Be("""["a","b","c"]""");
}
