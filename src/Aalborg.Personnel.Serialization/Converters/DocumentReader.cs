namespace Aalborg.Personnel.Serialization;

/// <summary>Reads a document from its bytes, as the methods of <see cref="PersonnelJson"/> do.</summary>
internal delegate T DocumentReader<out T>(ReadOnlySpan<byte> utf8);
