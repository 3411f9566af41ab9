using System.Reflection;
using System.Text.Json;

namespace Aalborg.Personnel.Reporting;

/// <summary>The tool that the log is of, with the rules it held and the kinds of notification it gives.</summary>
internal static class SarifTool
{
    private static readonly string Version =
        typeof(SarifTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>A language as SARIF names it.</summary>
    public static string CodeOf(Language language) => language.Say("da", "en");

    public static void Write(Utf8JsonWriter json, Language language, SarifRules rules)
    {
        json.WriteStartObject();
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "personnel"u8);
        json.WriteString("fullName"u8, $"Aalborg.Personnel {Version}");
        json.WriteString("organization"u8, "The Aalborg.Personnel authors"u8);
        json.WriteString("semanticVersion"u8, Version);
        json.WriteString("language"u8, CodeOf(language));
        json.WriteMessage("shortDescription", language.Say(
            "Holder forandringer op imod en personalepolitik.", "Holds changes against a personnel policy."));
        json.WritePropertyName("rules"u8);
        rules.Write(json);
        json.WriteStartArray("notifications"u8);
        WriteNotification(json, SarifNotifications.NotRead, "DocumentNotRead", "error", language.Say(
            "Et dokument kunne ikke læses.", "A document could not be read."), language.Say(
            "Meddelelsen siger, hvad der er galt, og stedet er det første. Ret det, og kør kontrollen igen: resten af dokumentet er ikke set efter.",
            "The message says what is wrong, and the place is the first. Mend it and run the check again: the rest of the document has not been looked at."));
        WriteNotification(json, SarifNotifications.NotKnown, "MemberNotKnown", "warning", language.Say(
            "Et ukendt medlem blev ikke læst.", "An unknown member was not read."), language.Say(
            "Kontrollen er bedt om at se bort fra medlemmer, den ikke kender. Er navnet stavet forkert, er det, der står i det, ikke regnet med.",
            "The check was asked to ignore members that it does not know. Where the name is misspelt, what it holds has not counted."));
        WriteNotification(json, SarifNotifications.NotShown, "FindingsNotShown", "note", language.Say(
            "Reglen har flere fund i dokumentet.", "The rule has more findings in the document."), language.Say(
            "Loggen har de første 1.000 fund af hver regel i et dokument. Ret dem, og kør kontrollen igen.",
            "The log has the first 1,000 findings of each rule in a document. Fix them and run the check again."));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNotification(Utf8JsonWriter json, string id, string name, string level, string description, string help)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("name"u8, name);
        json.WriteMessage("shortDescription", description);
        json.WriteMessage("fullDescription", description);
        json.WriteMessage("help", help, help);
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, level);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
