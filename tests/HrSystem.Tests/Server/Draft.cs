using System.Text;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem.Tests;

/// <summary>Initiatives to send.</summary>
internal static class Draft
{
    public static ChangeInitiative New(string title = "Ny vagtplan på Sønderbro") => new() { Id = Guid.NewGuid(), Title = title };

    public static string Json(this ChangeInitiative initiative, bool indented = false) =>
        Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(initiative, indented));

    public static string Address(this ChangeInitiative initiative) => $"/initiatives/{initiative.Id}";
}
