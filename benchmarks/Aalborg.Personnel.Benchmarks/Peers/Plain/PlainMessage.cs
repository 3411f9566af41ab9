using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>A message.</summary>
internal sealed class PlainMessage
{
    public string? Id { get; set; }

    public DateOnly Planned { get; set; }

    public DateOnly? Sent { get; set; }

    public List<string>? To { get; set; }

    public string? Channel { get; set; }

    public string? Content { get; set; }

    public List<string>? About { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InvitesInput { get; set; }
}
