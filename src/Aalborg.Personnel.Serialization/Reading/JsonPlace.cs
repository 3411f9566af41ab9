using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Where a pointer leads in a document.</summary>
/// <param name="Start">The first byte of the value; of the nearest ancestor that is there, where what is pointed at is not.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="Token">The first token of what is pointed at; <see cref="JsonTokenType.None"/> where it is not there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonPlace(int Start, int End, JsonTokenType Token);
