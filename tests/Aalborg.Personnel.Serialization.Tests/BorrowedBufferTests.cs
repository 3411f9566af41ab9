using System.Buffers;
using System.Text;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>What the library borrows from a pool that the whole process shares holds nothing of a document when it is given back.</summary>
public class BorrowedBufferTests
{
    private const string Told = "Sådan har vi det hos os";

    private static readonly ChangeInitiative Initiative = Draft.Read(Draft.With($"\"summary\":\"{Told}\""));

    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    public void WriteInitiative_leaves_nothing_in_the_pool(int goals)
    {
        PersonnelJson.WriteInitiative(Initiative with { Why = new() { Goals = [.. Enumerable.Range(0, goals).Select(i => new Goal { Id = $"maal-{i}", What = Told })] } });

        foreach (var size in new[] { 16, 32, 64, 128, 256 })
        {
            Lent<byte>(size * 1024).Should().NotContain(buffer => Holds(buffer, Encoding.UTF8.GetBytes(Told)));
        }
    }

    [Fact]
    public void ReadInitiative_leaves_nothing_in_the_pool()
    {
        PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(Initiative));

        Lent<char>(1024).Should().NotContain(buffer => Holds(buffer, Told.ToCharArray()));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(40)]
    public void ReadInitiative_with_a_long_list_leaves_nothing_in_the_pool(int items)
    {
        var texts = string.Join(',', Enumerable.Repeat($"\"{Told}\"", items));

        var fixedTexts = "\"whatAndHow\":{\"frame\":{\"fixed\":[" + texts + "]}}";

        Draft.Read(Draft.With(fixedTexts)).WhatAndHow.Frame.Fixed.Count.Should().Be(items);

        foreach (var size in new[] { 16, 32, 64 })
        {
            Lent<string>(size).Should().NotContain(buffer => buffer.Contains(Told));
        }
    }

    [Fact]
    public void ReadInitiative_broken_leaves_nothing_in_the_pool()
    {
        PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.With($"\"summary\":\"{Told}\",\"summary\":\"\""))).IsRead.Should().BeFalse();

        Lent<char>(1024).Should().NotContain(buffer => Holds(buffer, Told.ToCharArray()));
    }

    private static bool Holds<T>(T[] buffer, T[] text)
        where T : IEquatable<T> => buffer.AsSpan().IndexOf(text) >= 0;

    private static T[][] Lent<T>(int size)
    {
        var buffers = Enumerable.Range(0, 8).Select(_ => ArrayPool<T>.Shared.Rent(size)).ToArray();
        Array.ForEach(buffers, buffer => ArrayPool<T>.Shared.Return(buffer));
        return buffers;
    }
}
