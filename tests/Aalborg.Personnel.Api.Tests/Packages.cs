using System.Reflection;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;
using Aalborg.Personnel.Testing;

namespace Aalborg.Personnel.Api.Tests;

/// <summary>The packages whose public surface is guarded: one line each, by a type that is in it.</summary>
internal static class Packages
{
    public static readonly Assembly[] All =
    [
        typeof(ChangeInitiative).Assembly,
        typeof(PersonnelJson).Assembly,
        typeof(PersonnelReport).Assembly,
        typeof(CompliantInitiative).Assembly,
    ];

    public static TheoryData<string> Names => [.. All.Select(assembly => assembly.GetName().Name!)];

    public static Assembly Named(string name) => All.Single(assembly => assembly.GetName().Name == name);
}
