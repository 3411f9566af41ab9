namespace Aalborg.Personnel.Reporting;

/// <summary>The door to reports: what the rules say of change initiatives, for people and for developers' tools.</summary>
/// <remarks>Whatever a document says is shown as text and obeyed by nothing: not by a browser, not by a renderer of Markdown. Reports read no clock and no culture.</remarks>
public static partial class PersonnelReport
{
}
