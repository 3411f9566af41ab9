using System.Text;
using Aalborg.Personnel.Serialization;
using NJsonSchema;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>
/// NJsonSchema with the schema of a change initiative. It knows drafts 4 to 7, so definitions stand where those have them; what it does not know of the rest, it does not check.
/// </summary>
internal static class Schema
{
    private static readonly JsonSchema Known = JsonSchema.FromJsonAsync(
        Encoding.UTF8.GetString(PersonnelSchema.ChangeInitiative()).Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    /// <summary>How many errors it finds.</summary>
    public static int Validate(byte[] utf8) => Known.Validate(Encoding.UTF8.GetString(utf8)).Count;
}
