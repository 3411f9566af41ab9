namespace Aalborg.Personnel.Cli.Files;

/// <summary>Which file it is, whatever it is called: two links to one file have the same.</summary>
/// <param name="Device">The device, or volume, that has the file.</param>
/// <param name="Number">The number of the file there.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number);
