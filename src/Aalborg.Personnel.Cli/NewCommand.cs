using System.CommandLine;
using System.Text;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel new</c>: a draft to start from.</summary>
internal static class NewCommand
{
    /// <summary>Where an editor finds the schema: beside the draft.</summary>
    private const string Schema = "change-initiative.jsonschema";

    public static Command Create(Terminal terminal)
    {
        var language = OptionOf.Language();
        var title = new Option<string?>("--title") { HelpName = "T", Description = "The title: one line of at most 255 characters." };
        title.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (string.IsNullOrWhiteSpace(result.Tokens[0].Value) || !ChangeInitiative.IsTitle(result.Tokens[0].Value)))
            {
                result.AddError("--title takes one line of 1 to 255 characters.");
            }
        });
        var command = new Command("new", "A draft to start from, indented, on standard output.") { title, language };
        command.SetAction(call =>
        {
            var spoken = call.LanguageOf(language, terminal);
            return terminal.Write(spoken, output =>
            {
                output.Write(Encoding.UTF8.GetBytes(Draft(call.GetValue(title) ?? spoken.Say("Ny forandring", "New change"))));
                terminal.Complain(spoken.Say(
                    $"læg skemaet ved siden af, så hjælper din editor: personnel schema change-initiative > {Schema}",
                    $"put the schema beside it and your editor helps: personnel schema change-initiative > {Schema}"));
            });
        });
        return command;
    }

    /// <summary>A draft that shows where everything goes. Blank texts, empty lists and null count as absent, so it says nothing yet.</summary>
    private static string Draft(string title)
    {
        var written = Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(new ChangeInitiative { Schema = Schema, Id = Guid.NewGuid(), Title = title }));
        var draft = $"{written[..^1]},{string.Join(',', Blank(ObjectDescription.Of<ChangeInitiative>()))}}}";
        return $"{Encoding.UTF8.GetString(PersonnelJson.Indent(Encoding.UTF8.GetBytes(draft)))}\n";
    }

    /// <summary>The members of a section, without values. What a draft cannot leave blank is left out: required members, and objects that have any.</summary>
    private static IEnumerable<string> Blank(ObjectDescription section)
    {
        foreach (var member in section.Members)
        {
            if (BlankValue(member) is { } value)
            {
                yield return $"\"{member.Name}\":{value}";
            }
        }
    }

    private static string? BlankValue(MemberDescription member) => member switch
    {
        { IsList: true } => "[]",
        { Kind: MemberKind.Text, IsRequired: false } => "\"\"",
        { Kind: MemberKind.Date } => "null",
        { Kind: MemberKind.Object, Object: { } section } when member.Traits.HasFlag(MemberTraits.Defaulted) && Blank(section).ToArray() is { Length: > 0 } blank =>
            $"{{{string.Join(',', blank)}}}",
        _ => null,
    };
}
