namespace Aalborg.Personnel.Fuzz;

/// <summary>What became of the inputs so far; each is counted once for each reader.</summary>
internal sealed class Tally
{
    public int Read { get; set; }

    public int Refused { get; set; }

    public int RefusedBelow { get; set; }
}
