using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What the log says of the run itself: documents that could not be read, members that were ignored. They come after the results, so they are kept until then, as many as fit.</summary>
internal sealed class SarifNotifications(Language language)
{
    /// <summary>The id of: a document could not be read.</summary>
    public const string NotRead = "not-read";

    /// <summary>The id of: an unknown member was not read.</summary>
    public const string NotKnown = "not-known";

    /// <summary>About ten thousand of ordinary length. More nobody reads, and they would be kept in memory.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly List<byte[]> _kept = [];
    private int _bytes;
    private int _notKept;
    private bool _isSuccess = true;

    public void AddError(CheckError error, SourceText? text, SarifArtifact? artifact)
    {
        _isSuccess = false;
        Add(NotRead, 0, "error", error.Message.In(language), artifact, new(DocumentRegions.Of(error, text), JsonTokenType.None), error.Pointer);
    }

    public void AddIgnored(SarifArtifact? artifact, PointedRegion place, string pointer) =>
        Add(NotKnown, 1, "warning", language.Say("Et ukendt medlem blev ikke læst.", "An unknown member was not read."), artifact, place, pointer);

    /// <summary>Writes the run's only invocation.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, _isSuccess);
        json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var notification in _kept)
        {
            json.WriteRawValue(notification, skipInputValidation: true);
        }

        if (_notKept > 0)
        {
            json.WriteStartObject();
            json.WriteString("level"u8, _isSuccess ? "warning"u8 : "error"u8);
            json.WriteMessage("message", language.Say($"… og {_notKept} meddelelser mere, som ikke står her.", $"… and {_notKept} more notifications, which do not stand here."));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Add(string id, int index, string level, string message, SarifArtifact? artifact, PointedRegion place, string pointer)
    {
        if (_notKept > 0)
        {
            _notKept++;
            return;
        }

        var notification = SarifJson.Compact(json => Write(json, id, index, level, message, artifact, place, pointer));
        if (_bytes + notification.WrittenCount > MostBytes)
        {
            _notKept++;
            return;
        }

        _bytes += notification.WrittenCount;
        _kept.Add(notification.WrittenSpan.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string id, int index, string level, string message, SarifArtifact? artifact, PointedRegion place, string pointer)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, id);
        json.WriteNumber("index"u8, index);
        json.WriteEndObject();
        json.WriteString("level"u8, level);
        json.WriteMessage("message", message);
        if (artifact is not null || pointer.Length > 0)
        {
            json.WriteStartArray("locations"u8);
            SarifLocation.Write(json, artifact, place, pointer);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
