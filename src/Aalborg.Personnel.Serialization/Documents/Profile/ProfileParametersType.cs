using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The parameters a profile lowers. Their names are the rule book's, so that this is plain code and no contract.</summary>
internal sealed class ProfileParametersType(RuleBook book) : JsonType<ProfileParameters?>
{
    private static readonly byte[] ExtensionsName = "extensions"u8.ToArray();

    private readonly byte[][] _names = [.. book.Parameters.Select(parameter => Encoding.UTF8.GetBytes(parameter.Name))];

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        json.Expect(JsonTokenType.StartObject, Problems.NoObject);
        var days = new int?[_names.Length];
        var seen = new bool[_names.Length + 1];
        var extensions = default(Slot);
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            var place = PlaceOf(ref json);
            if (place < 0)
            {
                json.Ignore(book.Parameters.Select(parameter => parameter.Name).Append("extensions"));
                continue;
            }

            if (seen[place])
            {
                throw json.Error(Problems.Duplicate);
            }

            seen[place] = true;
            json.Read();
            if (json.Token == JsonTokenType.Null)
            {
                continue;
            }

            if (place == _names.Length)
            {
                ExtensionsType.Instance.Read(ref json, ref extensions);
            }
            else
            {
                days[place] = Days(ref json, book.Parameters[place].StandardDays);
            }
        }

        slot.Reference = new ProfileParameters
        {
            Settings = [.. Enumerable.Range(0, days.Length).Where(i => days[i] is not null).Select(i => book.Parameters[i].At(days[i]!.Value))],
            Extensions = ExtensionsType.Instance.From(extensions),
        };
    }

    public override ProfileParameters? From(in Slot slot) => (ProfileParameters?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, ProfileParameters? value)
    {
        writer.WriteStartObject();
        foreach (var parameter in book.Parameters)
        {
            foreach (var setting in value!.Settings)
            {
                if (setting.Parameter == parameter)
                {
                    writer.WriteNumber(parameter.Name, setting.Days);
                }
            }
        }

        if (!value!.Extensions.IsEmpty)
        {
            writer.WritePropertyName(ExtensionsName);
            ExtensionsType.Instance.Write(writer, value.Extensions);
        }

        writer.WriteEndObject();
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var parameter in book.Parameters)
        {
            properties[parameter.Name] = SchemaWords.Titled(
                parameter.Name,
                SchemaDefinitions.OrNull(new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = parameter.StandardDays }),
                $"Dage, fra 0 til {parameter.StandardDays}. / Days, from 0 to {parameter.StandardDays}.");
        }

        properties["extensions"] = SchemaWords.Of("profileParameters", SchemaDefinitions.OrNull(ExtensionsType.Instance.Schema(definitions)), "extensions");
        return definitions.Define("profileParameters", properties, required: []);
    }

    public override bool IsAbsent(ProfileParameters? value) => value is null || (value.Settings.IsEmpty && value.Extensions.IsEmpty);

    private static int Days(ref JsonCursor json, int standard) =>
        json.GetInteger(Problems.NoDays(standard)) is { } days && days >= 0 && days <= standard ? days : throw json.Error(Problems.NoDays(standard));

    /// <summary>The place of the parameter whose name has just been read, the number of parameters for <c>extensions</c>, or -1.</summary>
    private int PlaceOf(ref JsonCursor json)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (json.TextEquals(_names[i]))
            {
                return i;
            }
        }

        return json.TextEquals(ExtensionsName) ? _names.Length : -1;
    }
}
