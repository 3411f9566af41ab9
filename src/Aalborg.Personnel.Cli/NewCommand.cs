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
        var written = Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(
            new ChangeInitiative { Schema = Schema, Id = Guid.NewGuid(), Title = title }, indented: true));
        return $$"""
            {{written[..^2]}},
              "summary": "",
              "timeline": {
                "starts": null,
                "ends": null
              },
              "why": {
                "purpose": "",
                "goals": [],
                "effects": [],
                "today": "",
                "tomorrow": "",
                "strategies": []
              },
              "who": {
                "stakeholders": [],
                "unaffectedLevels": [],
                "decisions": [],
                "medDiscussions": []
              },
              "whatAndHow": {
                "frame": {
                  "fixed": [],
                  "toDiscuss": [],
                  "toTry": [],
                  "toLearn": []
                },
                "expectations": [],
                "plan": {
                  "activities": [],
                  "revisions": []
                },
                "contextChanges": []
              },
              "communication": {
                "messages": [],
                "input": []
              },
              "judgements": [],
              "deviations": []
            }

            """;
    }
}
