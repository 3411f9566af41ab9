using System.CommandLine;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel schema NAME</c>: the JSON Schemas of what is read and written.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal, RuleBook book)
    {
        var schemas = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
        {
            ["change-initiative"] = PersonnelSchema.ChangeInitiative,
            ["policy"] = PersonnelSchema.Policy,
            ["profile"] = () => PersonnelSchema.Profile(book),
            ["assessment"] = PersonnelSchema.Assessment,
            ["results"] = PersonnelSchema.Results,
            ["comparison"] = PersonnelSchema.Comparison,
            ["forecast"] = PersonnelSchema.Forecast,
            ["portfolio"] = PersonnelSchema.Portfolio,
        };
        var names = string.Join(", ", schemas.Keys);
        var name = new Argument<string>("NAME") { Description = $"One of: {names}." };
        name.Validators.Add(result =>
        {
            if (!schemas.ContainsKey(result.Tokens[0].Value))
            {
                result.AddError($"There is no schema of that name. There are: {names}.");
            }
        });
        var command = new Command("schema", "A JSON Schema (2020-12), for editors and other systems.") { name };
        command.SetAction(call => terminal.Write(terminal.Language, output =>
        {
            output.Write(schemas[call.GetRequiredValue(name)]());
            output.Write("\n"u8);
        }));
        return command;
    }
}
