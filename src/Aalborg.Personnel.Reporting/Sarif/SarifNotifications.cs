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

    /// <summary>The id of: a rule has more findings than the log.</summary>
    public const string NotShown = "not-shown";

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

    public void AddMore(SarifArtifact? artifact, ChangeRule rule, int ruleIndex, int count)
    {
        var message = language.Say($"{rule.Id} har {count} fund mere, som ikke står her.", $"{rule.Id} has {count} more {(count == 1 ? "finding, which does" : "findings, which do")} not stand here.");
        Add(json =>
        {
            Begin(json, NotShown, 2, "note", message);
            json.WriteStartObject("associatedRule"u8);
            json.WriteString("id"u8, rule.Id.Value);
            json.WriteNumber("index"u8, ruleIndex);
            json.WriteEndObject();
            End(json, artifact, default, "");
        });
    }

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

    private void Add(string id, int index, string level, string message, SarifArtifact? artifact, PointedRegion place, string pointer) => Add(json =>
    {
        Begin(json, id, index, level, message);
        End(json, artifact, place, pointer);
    });

    private void Add(Action<Utf8JsonWriter> write)
    {
        if (_notKept > 0)
        {
            _notKept++;
            return;
        }

        var notification = SarifJson.Compact(write);
        if (_bytes + notification.WrittenCount > MostBytes)
        {
            _notKept++;
            return;
        }

        _bytes += notification.WrittenCount;
        _kept.Add(notification.WrittenSpan.ToArray());
    }

    private static void Begin(Utf8JsonWriter json, string id, int index, string level, string message)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, id);
        json.WriteNumber("index"u8, index);
        json.WriteEndObject();
        json.WriteString("level"u8, level);
        json.WriteMessage("message", message);
    }

    private static void End(Utf8JsonWriter json, SarifArtifact? artifact, PointedRegion place, string pointer)
    {
        if (artifact is not null || pointer.Length > 0)
        {
            json.WriteStartArray("locations"u8);
            SarifLocation.Write(json, artifact, place, pointer);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
