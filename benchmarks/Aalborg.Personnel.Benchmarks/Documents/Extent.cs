namespace Aalborg.Personnel.Benchmarks;

/// <summary>How much there is of everything in a generated initiative.</summary>
internal sealed record Extent
{
    /// <summary>Like the samples: 6 to 8 KB.</summary>
    public static Extent Ordinary { get; } = new();

    /// <summary>Stakeholders beyond the four that every change has.</summary>
    public int Stakeholders { get; init; }

    public int Goals { get; init; } = 1;

    public int Effects { get; init; } = 2;

    public int Decisions { get; init; } = 1;

    public int Activities { get; init; } = 3;

    public int ContextChanges { get; init; } = 1;

    /// <summary>Messages beyond the four that every change needs.</summary>
    public int Messages { get; init; } = 1;

    public int Input { get; init; } = 1;

    /// <summary>Ordinary, with a little more here and there.</summary>
    public static Extent Varied(int seed) => Ordinary with
    {
        Stakeholders = seed % 2,
        Activities = 3 + (seed / 2 % 2),
        Messages = 1 + (seed / 4 % 2),
        Input = 1 + (seed / 8 % 2),
    };

    /// <summary>The same of everything, so often.</summary>
    public static Extent Times(int factor) => new()
    {
        Stakeholders = 4 * (factor - 1),
        Goals = factor,
        Effects = 2 * factor,
        Decisions = factor,
        Activities = 3 * factor,
        ContextChanges = factor,
        Messages = (5 * factor) - 4,
        Input = factor,
    };

    /// <summary>Ordinary but for one thing, of which there is this much.</summary>
    public static Extent Wide(Breadth breadth, int count) => breadth switch
    {
        Breadth.Stakeholders => Ordinary with { Stakeholders = count },
        Breadth.Goals => Ordinary with { Goals = count },
        Breadth.Effects => Ordinary with { Effects = count },
        Breadth.Decisions => Ordinary with { Decisions = count },
        Breadth.Activities => Ordinary with { Activities = count },
        Breadth.ContextChanges => Ordinary with { ContextChanges = count },
        Breadth.Messages => Ordinary with { Messages = count },
        Breadth.Input => Ordinary with { Input = count },
        _ => Ordinary,
    };
}
