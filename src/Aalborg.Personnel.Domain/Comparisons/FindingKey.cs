using System.Runtime.InteropServices;

namespace Aalborg.Personnel;

/// <summary>What makes two findings of two assessments the same.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Detail">What tells it apart at its place.</param>
/// <param name="Pointer">Its place in the newer version; <see langword="null"/> where its entry is gone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FindingKey(RuleId Rule, string? Detail, string? Pointer);
