namespace HrSystem;

/// <summary>Why a document could not be read, as the library's own JSON has it.</summary>
internal sealed record ErrorEntry(string Pointer, int Line, int Position, string Message);
