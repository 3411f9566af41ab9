using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>A document with one finding to mend, as somebody would with the JSON open before them.</summary>
internal sealed class Workbench
{
    private readonly JsonNode _document;
    private int _added;

    /// <summary>Lays it on the bench.</summary>
    /// <param name="initiative">The document.</param>
    /// <param name="finding">What is to be mended.</param>
    /// <param name="on">The day of the assessment.</param>
    public Workbench(ChangeInitiative initiative, Finding finding, DateOnly on)
    {
        (Initiative, Finding, AssessedOn) = (initiative, finding, on);
        var isOver = initiative.PhaseOn(on) == ChangePhase.Stopped && !finding.Rule.AppliesWhenStopped;
        On = isOver ? initiative.Timeline.Stopped!.Value.AddDays(-1) : on;
        _document = JsonNode.Parse(PersonnelJson.WriteInitiative(initiative))!;
    }

    public ChangeInitiative Initiative { get; }

    public Finding Finding { get; }

    public string Pointer => Finding.Pointer;

    /// <summary>The last segment of the pointer: which member it is.</summary>
    public string Member => Pointer[(Pointer.LastIndexOf('/') + 1)..];

    /// <summary>The day of the assessment.</summary>
    public DateOnly AssessedOn { get; }

    /// <summary>The day that the rule looks from: in a stopped initiative, the one before the stop.</summary>
    public DateOnly On { get; }

    /// <summary>Whether the failure was excused, because what has passed cannot be undone.</summary>
    public bool IsSetAside { get; private set; }

    /// <summary>Why nothing that could be written would mend it, where that is so.</summary>
    public string? Impossible { get; private set; }

    /// <summary>The document, mended.</summary>
    public ChangeInitiative Mended => PersonnelJson.ReadInitiative(Encoding.UTF8.GetBytes(_document.ToJsonString()));

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string At(string pointer) => Find(pointer)!.GetValue<string>();

    /// <summary>The number of the entry that is so many segments down the pointer.</summary>
    public int Place(int segment) => int.Parse(Pointer.Split('/')[segment], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A new id, or a text that stands nowhere else.</summary>
    public string New() => string.Create(CultureInfo.InvariantCulture, $"new-{++_added}-{_document.ToJsonString().Length}");

    public void Put(DateOnly day) => Put(Pointer, Day(day));

    public void Put(JsonNode value) => Put(Pointer, value);

    public void Put(string pointer, JsonNode value)
    {
        var end = pointer.LastIndexOf('/');
        if (Made(pointer[..end]) is JsonArray list)
        {
            list[int.Parse(pointer.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            Made(pointer[..end])[pointer[(end + 1)..]] = value;
        }
    }

    /// <summary>Adds an entry to the end of a list, which is made where there is none.</summary>
    public void Add(string list, JsonNode entry)
    {
        if (Find(list) is null)
        {
            Put(list, new JsonArray());
        }

        Find(list)!.AsArray().Add(entry);
    }

    public void Remove(string pointer) => Find(pointer[..pointer.LastIndexOf('/')])!.AsArray().RemoveAt(int.Parse(Member, CultureInfo.InvariantCulture));

    /// <summary>A stakeholder who was not there yet.</summary>
    /// <returns>The id.</returns>
    public string Stakeholder(string level, params IEnumerable<string> parts)
    {
        var id = New();
        Add("/who/stakeholders", new JsonObject { ["id"] = id, ["name"] = "Teamet", ["level"] = level, ["roles"] = new JsonArray([.. parts.Select(part => JsonValue.Create(part))]) });
        return id;
    }

    /// <summary>A message to a stakeholder, sent where <paramref name="isSent"/>.</summary>
    public void Message(DateOnly on, bool isSent, string? to = null, string? about = null, bool invitesInput = false)
    {
        var message = new JsonObject { ["id"] = New(), ["planned"] = Day(on), ["sent"] = isSent ? Day(on) : null, ["invitesInput"] = invitesInput };
        message["to"] = new JsonArray(to ?? (Find("/who/stakeholders/0/id")?.GetValue<string>() ?? Stakeholder("employees")));
        message["about"] = about is null ? null : new JsonArray(about);
        Add("/communication/messages", message);
    }

    /// <summary>What has passed cannot be undone: the deviation that the remedy asks for.</summary>
    public void SetAside()
    {
        IsSetAside = true;
        Add("/deviations", new JsonObject { ["rule"] = Finding.Rule.Id.Value, ["reason"] = "Det blev sent", ["decidedBy"] = "Områdeledelsen", ["on"] = Day(AssessedOn) });
    }

    /// <summary>Nothing that could be written would mend it.</summary>
    public void CannotBe(string because) => Impossible = because;

    private JsonNode? Find(string pointer)
    {
        var node = (JsonNode?)_document;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            node = node is JsonArray list
                ? list.ElementAtOrDefault(int.Parse(segment, NumberStyles.None, CultureInfo.InvariantCulture))
                : node?[segment];
        }

        return node;
    }

    /// <summary>An object or list; objects on the way are made.</summary>
    private JsonNode Made(string pointer)
    {
        if (Find(pointer) is { } node)
        {
            return node;
        }

        var end = pointer.LastIndexOf('/');
        return Made(pointer[..end])[pointer[(end + 1)..]] = new JsonObject();
    }
}
