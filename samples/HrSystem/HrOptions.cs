using System.ComponentModel.DataAnnotations;
using Aalborg.Personnel.Serialization;

namespace HrSystem;

/// <summary>What can be set, in appsettings.json, the environment or the command line.</summary>
internal sealed class HrOptions
{
    /// <summary>Where it stands in the configuration.</summary>
    public const string Section = "HrSystem";

    /// <summary>Short names on the command line: <c>--database FILE</c>.</summary>
    public static IDictionary<string, string> Switches { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["--database"] = $"{Section}:{nameof(Database)}" };

    /// <summary>The file of the database. It is made where there is none.</summary>
    [Required]
    public string Database { get; set; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "HrSystem", "initiatives.db");

    /// <summary>The most bytes that a request may bring.</summary>
    [Range(1024, PersonnelJson.MaxDocumentBytes)]
    public int MaxDocumentBytes { get; set; } = 1024 * 1024;

    /// <summary>The most initiatives on a page, of JSON or of HTML.</summary>
    [Range(1, 500)]
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The most initiatives that one request assesses, while it looks for a verdict or reports.</summary>
    [Range(1, 100_000)]
    public int MaxAssessed { get; set; } = 1000;

    /// <summary>How many seconds a request waits for others to be done with the database.</summary>
    [Range(1, 60)]
    public int MaxSecondsForDatabase { get; set; } = 5;

    /// <summary>The most requests a minute from one address.</summary>
    [Range(1, 1_000_000)]
    public int MaxRequestsPerMinute { get; set; } = 1200;

    /// <summary>The most requests that are answered at a time.</summary>
    [Range(1, 10_000)]
    public int MaxRequestsAtOnce { get; set; } = 32;

    /// <summary>The most requests that wait until it is their turn.</summary>
    [Range(0, 10_000)]
    public int MaxRequestsWaiting { get; set; } = 64;
}
