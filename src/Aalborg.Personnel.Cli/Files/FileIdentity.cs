using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Cli.Files;

/// <summary>The identity of a file: all its links have the same.</summary>
/// <param name="Device">The device, or volume, that has the file.</param>
/// <param name="Number">The number of the file there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileIdentity(ulong Device, ulong Number);
