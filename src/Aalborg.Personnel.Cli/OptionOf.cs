using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Aalborg.Personnel.Cli;

/// <summary>The options that several commands have.</summary>
internal static class OptionOf
{
    private static readonly string[] Phases = ["idea", "preparation", "implementation", "followUp", "closed"];

    /// <summary><c>--language da|en</c>.</summary>
    public static Option<string?> Language() =>
        OneOf("--language", "The language of what is said (default: yours; da where it is Danish, else en).", ["da", "en"]);

    /// <summary><c>--format</c>, of which the first value is the default.</summary>
    public static Option<string?> Format(params string[] formats) =>
        OneOf("--format", $"How it is written (default: {formats[0]}).", formats);

    /// <summary>An option that takes one of some values.</summary>
    public static Option<string?> OneOf(string name, string description, string[] values)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', values), Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !values.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
            {
                result.AddError($"{name} takes one of: {string.Join(", ", values)}.");
            }
        });
        return option;
    }

    /// <summary>An option that takes a phase that may be entered.</summary>
    public static Option<string?> Phase(string name, string description) => OneOf(name, description, Phases);

    /// <summary>An option that takes a date that a document may have.</summary>
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result =>
        {
            if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                || !DocumentDate.IsValid(date))
            {
                result.AddError($"{name} takes a date, written yyyy-MM-dd, from 1900-01-01 to 2199-12-31.");
            }

            return date;
        },
    };

    /// <summary>An option that takes a month that a document may have dates in.</summary>
    public static Option<YearMonth?> Month(string name, string description) => new(name)
    {
        HelpName = "MONTH",
        Description = description,
        CustomParser = result =>
        {
            if (!YearMonth.TryParse(result.Tokens[0].Value, out var month) || !DocumentDate.IsValid(month.First))
            {
                result.AddError($"{name} takes a month, written yyyy-MM, from 1900-01 to 2199-12.");
            }

            return month;
        },
    };

    /// <summary>An option that takes a whole number between two, both included.</summary>
    public static Option<int?> Count(string name, string description, int least, int most) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < least || count > most)
            {
                result.AddError($"{name} takes a whole number from {least} to {most}.");
            }

            return count;
        },
    };

    /// <summary>An option that takes the path of a file.</summary>
    public static Option<string?> File(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "FILE", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError($"{name} takes a file.");
            }
        });
        return option;
    }

    /// <summary>The language that was asked for, or the terminal's.</summary>
    public static Language LanguageOf(this ParseResult call, Option<string?> option, Terminal terminal) => call.GetValue(option) switch
    {
        "da" => Personnel.Language.Danish,
        "en" => Personnel.Language.English,
        _ => terminal.Language,
    };

    /// <summary>The phase that was asked about, if one was.</summary>
    public static ChangePhase? PhaseOf(this ParseResult call, Option<string?> option) => call.GetValue(option) is { } phase ? (ChangePhase)Array.IndexOf(Phases, phase) : null;

    /// <summary>An argument that looks like an option and is not behind "--": a slip of the hand, not a file or an id.</summary>
    public static string? UnknownOptionIn(this ParseResult call, Argument argument) =>
        call.GetResult(argument)?.Tokens
            .Except(call.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash), ReferenceEqualityComparer.Instance)
            .OfType<Token>()
            .FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-')?.Value;
}
