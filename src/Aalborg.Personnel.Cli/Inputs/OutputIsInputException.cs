namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>The output is a file that is read: it is not written, and the run ends.</summary>
internal sealed class OutputIsInputException() : Exception("The output is one of the inputs too.");
