using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The contract of an object: its members in the order in which they are written, and how the object is created from them.</summary>
internal abstract class ObjectContract<T> : JsonType<T?>
    where T : class
{
    private readonly List<Member<T>> _members = [];
    private int _required;

    public sealed override void Read(ref JsonCursor json, ref Slot slot)
    {
        json.Expect(JsonTokenType.StartObject, Problems.NoObject);
        var members = CollectionsMarshal.AsSpan(_members);
        var slots = default(Slots);
        var seen = 0;
        var expected = 0;
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            var index = IndexOf(json, members, expected);
            if (index < 0)
            {
                json.Ignore(_members.Select(member => member.Name));
                continue;
            }

            if ((seen & (1 << index)) != 0)
            {
                throw json.Error(Problems.Duplicate);
            }

            seen |= 1 << index;
            expected = index + 1;
            json.Read();
            members[index].Read(ref json, ref slots);
        }

        var missing = _required & ~seen;
        var read = missing == 0 ? Create(slots) : throw json.Missing(_members[BitOperations.TrailingZeroCount(missing)].Name);
        Check(read, json);
        slot.Reference = read;
    }

    public sealed override T? From(in Slot slot) => (T?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        writer.WriteStartObject();
        foreach (var member in CollectionsMarshal.AsSpan(_members))
        {
            member.Write(writer, value!);
        }

        writer.WriteEndObject();
    }

    public sealed override JsonObject Schema(SchemaDefinitions definitions)
    {
        var name = SchemaDefinitions.NameOf<T>();
        if (!definitions.Knows(name))
        {
            var properties = new JsonObject();
            foreach (var member in _members)
            {
                properties[member.Name] = SchemaWords.Of(name, member.Schema(definitions), member.Name);
            }

            definitions.Define(name, properties, [.. _members.Where(member => member.IsRequired).Select(member => member.Name)], Constraint());
        }

        return SchemaDefinitions.Reference(name);
    }

    public override bool IsAbsent(T? value)
    {
        if (value is not null)
        {
            foreach (var member in CollectionsMarshal.AsSpan(_members))
            {
                if (!member.IsAbsent(value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Makes the object of the values that were read.</summary>
    protected abstract T Create(in Slots slots);

    /// <summary>Refuses an object whose members, each by itself as it should be, do not go together.</summary>
    protected virtual void Check(T read, in JsonCursor json)
    {
    }

    /// <summary>What a JSON Schema says beside the members of what <see cref="Check"/> refuses.</summary>
    protected virtual JsonObject? Constraint() => null;

    protected TypedMember<T, TValue> Required<TValue>(string name, JsonType<TValue> type, Func<T, TValue> get) => Add(name, isRequired: true, type, get);

    protected TypedMember<T, TValue> Optional<TValue>(string name, JsonType<TValue> type, Func<T, TValue> get) => Add(name, isRequired: false, type, get);

    protected TypedMember<T, string> Text(string name, Func<T, string> get) => Required(name, TextType.Instance, get);

    protected TypedMember<T, string?> OptionalText(string name, Func<T, string?> get) => Optional(name, OptionalTextType.Instance, get);

    protected TypedMember<T, DateOnly> Date(string name, Func<T, DateOnly> get) => Required(name, DateType.Instance, get);

    protected TypedMember<T, DateOnly?> OptionalDate(string name, Func<T, DateOnly?> get) => Optional(name, OptionalDateType.Instance, get);

    protected TypedMember<T, ExtensionData> Extensions(Func<T, ExtensionData> get) => Optional("extensions", ExtensionsType.Instance, get);

    protected TypedMember<T, ValueList<TItem>> List<TItem>(string name, JsonType<TItem?> item, Func<T, ValueList<TItem>> get, Func<TItem, string>? idOf = null)
        where TItem : class => Optional(name, new ListType<TItem>(item!, idOf), get);

    /// <summary>Adds the next member.</summary>
    /// <exception cref="InvalidOperationException">The object has more members than there are slots.</exception>
    protected TypedMember<T, TValue> Add<TValue>(string name, bool isRequired, JsonType<TValue> type, Func<T, TValue>? get = null)
    {
        if (_members.Count == Slots.Capacity)
        {
            throw new InvalidOperationException(
                $"The contract of {typeof(T).Name} has more than {Slots.Capacity} members: \"{name}\" does not fit. Raise {nameof(Slots)}.{nameof(Slots.Capacity)}, to at most 32.");
        }

        _required |= isRequired ? 1 << _members.Count : 0;
        var member = new TypedMember<T, TValue>(name, _members.Count, isRequired, type, get);
        _members.Add(member);
        return member;
    }

    /// <summary>The index of the member whose name has just been read, or -1. Documents mostly come in order, so the next one is tried first.</summary>
    private static int IndexOf(in JsonCursor json, ReadOnlySpan<Member<T>> members, int expected) =>
        IndexOf(json, members, expected, members.Length) is var index and >= 0 ? index : IndexOf(json, members, 0, expected);

    private static int IndexOf(in JsonCursor json, ReadOnlySpan<Member<T>> members, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (json.TextEquals(members[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }
}
