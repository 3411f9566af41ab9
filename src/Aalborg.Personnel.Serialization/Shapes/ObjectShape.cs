using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// The shape of an object: its members in the order in which they are written, and how the object is made of them. One description for reading and writing.
/// </summary>
internal abstract class ObjectShape<T> : Kind<T?>
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
            var place = PlaceOf(json, members, expected);
            if (place < 0)
            {
                json.Ignore(_members.Select(member => member.Name));
                continue;
            }

            if ((seen & (1 << place)) != 0)
            {
                throw json.Error(Problems.Duplicate);
            }

            seen |= 1 << place;
            expected = place + 1;
            json.Read();
            members[place].Read(ref json, ref slots);
        }

        var missing = _required & ~seen;
        var read = missing == 0 ? Create(slots) : throw json.Missing(_members[BitOperations.TrailingZeroCount(missing)].Name);
        Check(read, json);
        slot.Reference = read;
    }

    public sealed override T? From(in Slot slot) => (T?)slot.Reference;

    public sealed override void Write(Utf8JsonWriter writer, T? value)
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
                properties[member.Name] = SchemaWords.Of(name, member.Name, member.Schema(definitions));
            }

            definitions.Define(name, properties, [.. _members.Where(member => member.IsRequired).Select(member => member.Name)], Constraint());
        }

        return SchemaDefinitions.Reference(name);
    }

    public sealed override bool IsAbsent(T? value)
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

    protected TypedMember<T, TValue> Required<TValue>(string name, Kind<TValue> kind, Func<T, TValue> get)
    {
        _required |= 1 << _members.Count;
        return Add(name, isRequired: true, kind, get);
    }

    protected TypedMember<T, TValue> Optional<TValue>(string name, Kind<TValue> kind, Func<T, TValue> get) =>
        Add(name, isRequired: false, kind, get);

    protected TypedMember<T, string> Text(string name, Func<T, string> get) => Required(name, TextKind.Instance, get);

    protected TypedMember<T, string?> OptionalText(string name, Func<T, string?> get) => Optional(name, OptionalTextKind.Instance, get);

    protected TypedMember<T, DateOnly> Date(string name, Func<T, DateOnly> get) => Required(name, DateKind.Instance, get);

    protected TypedMember<T, DateOnly?> OptionalDate(string name, Func<T, DateOnly?> get) => Optional(name, OptionalDateKind.Instance, get);

    protected TypedMember<T, ValueList<string>> Texts(string name, Func<T, ValueList<string>> get) => Optional(name, Kinds.Texts, get);

    protected TypedMember<T, ValueList<TItem>> List<TItem>(string name, Kind<TItem?> item, Func<T, ValueList<TItem>> get, Func<TItem, string>? idOf = null)
        where TItem : class => Optional(name, new ListKind<TItem>(item!, idOf), get);

    private TypedMember<T, TValue> Add<TValue>(string name, bool isRequired, Kind<TValue> kind, Func<T, TValue> get)
    {
        var member = new TypedMember<T, TValue>(name, _members.Count, isRequired, kind, get);
        _members.Add(member);
        return member;
    }

    /// <summary>The place of the member whose name has just been read, or -1. Documents mostly come in order, so the next one is tried first.</summary>
    private static int PlaceOf(in JsonCursor json, ReadOnlySpan<Member<T>> members, int expected) =>
        PlaceOf(json, members, expected, members.Length) is var place and >= 0 ? place : PlaceOf(json, members, 0, expected);

    private static int PlaceOf(in JsonCursor json, ReadOnlySpan<Member<T>> members, int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            if (json.TextEquals(members[place].Utf8Name))
            {
                return place;
            }
        }

        return -1;
    }
}
