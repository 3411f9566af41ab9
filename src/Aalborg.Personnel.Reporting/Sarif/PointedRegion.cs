using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aalborg.Personnel.Reporting;

/// <summary>Where a pointer leads in its file.</summary>
/// <param name="Region">The lines and columns, of the nearest ancestor that is there where what is pointed at is not; <see langword="null"/> where the text is not known.</param>
/// <param name="Token">The first token of what is pointed at; <see cref="JsonTokenType.None"/> where it is not there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PointedRegion(Region? Region, JsonTokenType Token);
