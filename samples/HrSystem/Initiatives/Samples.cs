using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem;

/// <summary>The initiatives that a new database begins with: those of samples/initiatives.</summary>
internal static class Samples
{
    private const string Folder = "initiatives/";

    public static IEnumerable<ChangeInitiative> Read()
    {
        var assembly = typeof(Samples).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            var reading = PersonnelJson.TryReadInitiative(resource);
            yield return reading.IsRead ? reading.Initiative : throw reading.Error;
        }
    }
}
