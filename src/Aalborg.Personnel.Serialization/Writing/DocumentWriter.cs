using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what a document describes of itself: members in their order; what is absent, empty or a default is left out.</summary>
internal struct DocumentWriter : IMemberVisitor
{
    private static readonly FrozenDictionary<string, JsonEncodedText> Names = NamesOf(ObjectDescription.Of<ChangeInitiative>())
        .Distinct(StringComparer.Ordinal).ToFrozenDictionary(name => name, name => JsonEncodedText.Encode(name), StringComparer.Ordinal);

    private readonly Utf8JsonWriter _writer;

    /// <summary>The objects that were entered and have no member yet: they are begun with their first member, and left out without one.</summary>
    private PendingNames _pending;
    private int _pendingCount;

    private DocumentWriter(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>Writes an object of a document, with its members.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T value)
        where T : class, IDescribed<T>
    {
        var visitor = new DocumentWriter(writer);
        writer.WriteStartObject();
        T.Describe(ref visitor, value);
        writer.WriteEndObject();
    }

    public void Exact(string name, MemberTraits traits, string? value) => WriteString(name, value);

    public void Text(string name, MemberTraits traits, string? value) => WriteString(name, value);

    public void Texts(string name, ValueList<string> values)
    {
        if (!values.IsEmpty)
        {
            WriteName(name);
            JsonTypes.Texts.Write(_writer, values);
        }
    }

    public void Id(string name, EntryKinds kind, string? value) => WriteString(name, value);

    public void Reference(string name, EntryKinds targets, string? value) => WriteString(name, value);

    public void References(string name, EntryKinds targets, ValueList<string> values) => Texts(name, values);

    public void Rule(string name, MemberTraits traits, RuleId? value) => WriteString(name, value?.Value);

    public void Date(string name, MemberTraits traits, DateOnly? value)
    {
        if (value is { } date)
        {
            WriteName(name);
            DateType.Instance.Write(_writer, date);
        }
    }

    public void Uuid(string name, MemberTraits traits, Guid? value)
    {
        if (value is { } uuid)
        {
            WriteName(name);
            _writer.WriteStringValue(uuid);
        }
    }

    public void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } choice && ((traits & MemberTraits.Defaulted) == MemberTraits.Optional || !EnumType<TEnum>.Instance.IsAbsent(choice)))
        {
            WriteName(name);
            EnumType<TEnum>.Instance.Write(_writer, choice);
        }
    }

    public void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum
    {
        if (!values.IsEmpty)
        {
            WriteName(name);
            _writer.WriteStartArray();
            foreach (var value in values)
            {
                EnumType<TEnum>.Instance.Write(_writer, value);
            }

            _writer.WriteEndArray();
        }
    }

    public void Number(string name, MemberTraits traits, int? value)
    {
        if (value is { } number)
        {
            WriteName(name);
            _writer.WriteNumberValue(number);
        }
    }

    public void Flag(string name, bool value)
    {
        if (value)
        {
            WriteName(name);
            _writer.WriteBooleanValue(value);
        }
    }

    public void Extensions(ExtensionData value)
    {
        if (!value.IsEmpty)
        {
            WriteName("extensions");
            ExtensionsType.Instance.Write(_writer, value);
        }
    }

    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>
    {
        if (value is null)
        {
            return false;
        }

        _pending[_pendingCount++] = name;
        return true;
    }

    public void Leave()
    {
        if (_pendingCount > 0)
        {
            _pendingCount--;
        }
        else
        {
            _writer.WriteEndObject();
        }
    }

    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        if (index > 0)
        {
            _writer.WriteEndObject();
        }

        if (index < items.Count)
        {
            if (index == 0)
            {
                WriteName(name);
                _writer.WriteStartArray();
            }

            _writer.WriteStartObject();
            item = items[index];
            return true;
        }

        if (index > 0)
        {
            _writer.WriteEndArray();
        }

        item = null;
        return false;
    }

    private void WriteString(string name, string? value)
    {
        if (value is not null)
        {
            BeginPending();
            _writer.WriteString(Names[name], value);
        }
    }

    private void WriteName(string name)
    {
        BeginPending();
        _writer.WritePropertyName(Names[name]);
    }

    private void BeginPending()
    {
        for (var i = 0; i < _pendingCount; i++)
        {
            _writer.WriteStartObject(Names[_pending[i]]);
        }

        _pendingCount = 0;
    }

    private static IEnumerable<string> NamesOf(ObjectDescription described) =>
        described.Members.SelectMany(member => member.Object is { } one ? [member.Name, .. NamesOf(one)] : (IEnumerable<string>)[member.Name]);

    /// <summary>As many as there can be objects in objects; a pointer into a document has the same limit.</summary>
    [InlineArray(6)]
    private struct PendingNames
    {
        private string _first;
    }
}
