namespace Aalborg.Personnel.Benchmarks;

/// <summary>Communication.</summary>
internal sealed class PlainCommunication
{
    public List<PlainMessage>? Messages { get; set; }

    public List<PlainInput>? Input { get; set; }
}
