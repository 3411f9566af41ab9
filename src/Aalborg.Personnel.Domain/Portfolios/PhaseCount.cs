using System.Runtime.InteropServices;

namespace Aalborg.Personnel;

/// <summary>How many initiatives are in a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Initiatives">How many initiatives are in it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PhaseCount(ChangePhase Phase, int Initiatives);
