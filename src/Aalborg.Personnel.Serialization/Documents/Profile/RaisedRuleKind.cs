using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of a rule that a profile raises: it has to be a warning of the rule book.</summary>
internal sealed class RaisedRuleKind(RuleBook book) : Kind<RuleId>
{
    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        RuleIdKind.Instance.Read(ref json, ref slot);
        if (book.Find(From(slot))?.Severity != RuleSeverity.Warning)
        {
            throw json.Error(Problems.NotRaisable);
        }
    }

    public override RuleId From(in Slot slot) => RuleIdKind.Instance.From(slot);

    public override void Write(Utf8JsonWriter writer, RuleId value) => RuleIdKind.Instance.Write(writer, value);

    public override bool IsAbsent(RuleId value) => false;
}
