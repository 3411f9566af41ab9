using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>The bytes of a document that a JSON Pointer leads to.</summary>
/// <param name="Start">The first byte of the value; of the nearest ancestor that is present, if the value is absent.</param>
/// <param name="End">The byte after it.</param>
/// <param name="Token">The first token of the value; <see cref="JsonTokenType.None"/> if it is absent.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JsonRange(int Start, int End, JsonTokenType Token);
