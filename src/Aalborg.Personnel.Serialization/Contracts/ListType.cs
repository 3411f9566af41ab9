using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A list, empty where it is absent.</summary>
/// <param name="item">What it holds.</param>
/// <param name="idOf">The id of an item, where no two items may have the same.</param>
internal class ListType<T>(JsonType<T> item, Func<T, string>? idOf = null) : JsonType<ValueList<T>>
    where T : notnull
{
    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        json.Expect(JsonTokenType.StartArray, Problems.NoList);
        var few = default(FewItems<T>);
        Span<T> items = few;
        T[]? borrowed = null;
        var count = 0;
        var ids = idOf is null ? null : new HashSet<string>(StringComparer.Ordinal);
        for (json.Read(); json.Token != JsonTokenType.EndArray; json.Read())
        {
            if (count == items.Length)
            {
                var more = ArrayPool<T>.Shared.Rent(2 * count);
                items.CopyTo(more);
                GiveBack(borrowed);
                items = borrowed = more;
            }

            var read = default(Slot);
            item.Read(ref json, ref read);
            items[count++] = item.From(read);
            if (ids?.Add(idOf!(items[count - 1])) == false)
            {
                throw json.ErrorIn("id", Problems.IdUsedTwice);
            }
        }

        slot.Reference = count == 0 ? null : items[..count].ToArray();
        GiveBack(borrowed);
    }

    public override ValueList<T> From(in Slot slot) => slot.Reference is T[] items ? ValueListMarshal.AsValueList(items) : [];

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value)
        {
            item.Write(writer, one);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "array", ["items"] = item.Schema(definitions) };

    public override bool IsAbsent(ValueList<T> value) => value.IsEmpty;

    private static void GiveBack(T[]? borrowed)
    {
        if (borrowed is not null)
        {
            ArrayPool<T>.Shared.Return(borrowed, clearArray: true);
        }
    }
}
