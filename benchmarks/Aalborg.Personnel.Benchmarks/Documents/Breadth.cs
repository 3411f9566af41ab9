namespace Aalborg.Personnel.Benchmarks;

/// <summary>In what a document is wide.</summary>
internal enum Breadth
{
    Stakeholders,
    Goals,
    Effects,
    Decisions,
    Activities,
    ContextChanges,
    Messages,
    Input,
    Judgements,
    Deviations,
    Text,
}
