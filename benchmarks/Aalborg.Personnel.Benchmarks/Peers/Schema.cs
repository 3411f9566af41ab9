using System.Text;
using System.Text.RegularExpressions;
using Aalborg.Personnel.Serialization;
using NJsonSchema;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>
/// NJsonSchema with the schema of a change initiative. It knows drafts 4 to 7, so definitions stand where those have them; what it does not know of the rest, it does not check.
/// It matches patterns with the regular expressions of .NET, which know no <c>\u{…}</c>: the invisible characters beyond U+FFFF are left out, so it takes a text of nothing but those for one that says something.
/// </summary>
internal static partial class Schema
{
    private static readonly JsonSchema Known = JsonSchema.FromJsonAsync(
        BeyondFfff().Replace(Encoding.UTF8.GetString(PersonnelSchema.ChangeInitiative()), "").Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    /// <summary>How many errors it finds.</summary>
    public static int Validate(byte[] utf8) => Known.Validate(Encoding.UTF8.GetString(utf8)).Count;

    /// <summary>Such a character, or a range of them, in a class of characters, as it is written in JSON.</summary>
    [GeneratedRegex(@"\\\\u\{[0-9a-f]+\}(?:-\\\\u\{[0-9a-f]+\})?", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex BeyondFfff();
}
