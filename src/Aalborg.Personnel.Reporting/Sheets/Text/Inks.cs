namespace Aalborg.Personnel.Reporting;

/// <summary>The colours of what a sheet writes.</summary>
internal static class Inks
{
    public static Ink AsInk(this Status status) => status switch
    {
        Status.Missing or Status.No => Ink.Red,
        Status.Remark or Status.Open or Status.Partly or Status.Discuss or Status.Late => Ink.Yellow,
        Status.Met => Ink.Green,
        Status.Aside => Ink.Faint,
    };

    public static Ink AsInk(this Tone tone) => tone switch
    {
        Tone.Faint => Ink.Faint,
        Tone.Plain or Tone.Lead or Tone.ToDo => Ink.Plain,
    };

    public static Ink AsInk(this Run run, Ink around) => run.Kind switch
    {
        RunKind.Strong => Ink.Bold,
        RunKind.Faint or RunKind.Code => Ink.Faint,
        RunKind.Heat => run.Warmth == Warmth.TooMuch ? Ink.Bold : run.Warmth == Warmth.None ? Ink.Faint : around,
        RunKind.Badge => run.Status.AsInk(),
        RunKind.Text or RunKind.Break or RunKind.SectionLink or RunKind.DocumentLink or RunKind.PageLink => around,
    };
}
