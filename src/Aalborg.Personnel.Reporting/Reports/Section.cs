namespace Aalborg.Personnel.Reporting;

/// <summary>A section of a report: its heading and what it says, in both languages, whatever it looks like. A new section is a subclass and a line in the list of its report.</summary>
/// <typeparam name="TSubject">What the report is about.</typeparam>
internal abstract class Section<TSubject>
{
    /// <summary>The name by which links find it.</summary>
    public abstract string Name { get; }

    /// <summary>Returns the heading.</summary>
    public abstract string Heading(TSubject subject);

    /// <summary>Returns whether there is anything to say.</summary>
    public virtual bool HasContent(TSubject subject) => true;

    /// <summary>Writes what stands below the heading.</summary>
    public abstract void Write(Sheet sheet, TSubject subject);
}
