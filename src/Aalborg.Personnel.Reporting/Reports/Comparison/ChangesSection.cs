using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What has changed in one part of the document: old and new values side by side.</summary>
/// <param name="name">The name by which links find it.</param>
/// <param name="members">The members of the document that it is about.</param>
/// <param name="danish">The heading in Danish; the member's own words where there is none.</param>
/// <param name="english">The heading in English.</param>
internal sealed class ChangesSection(string name, string[] members, string? danish = null, string? english = null) : Section<ComparisonSubject>
{
    /// <summary>More rows nobody reads.</summary>
    private const int MostRows = 100;

    private static readonly ObjectDescription Document = ObjectDescription.Of<ChangeInitiative>();

    public override string Name => name;

    public override string Heading(ComparisonSubject subject) =>
        danish is not null ? subject.Say(danish, english!) : MemberWords.Of(Document, Document.Find(members[0])!)!.Name.In(subject.Language);

    public override bool HasContent(ComparisonSubject subject) => ChangesOf(subject).Any();

    public override void Write(Sheet sheet, ComparisonSubject subject)
    {
        Column[] columns =
        [
            subject.Say("Hvad", "What"),
            new(subject.Say("Ændring", "Change")) { IsShort = true },
            subject.Say("Før", "Before"),
            subject.Say("Nu", "Now"),
        ];
        Capped.Table(sheet, subject.Language, Heading(subject), columns, [.. ChangesOf(subject)], MostRows, change => RowOf(change, subject));
    }

    private static Phrase[] RowOf(DocumentChange change, ComparisonSubject subject)
    {
        var place = change.Pointer is { } pointer ? subject.New.Places.Of(pointer) : subject.Old.Places.Of(change.Was!);
        var (was, @is) = SideBySide.Of(
            change.Was is { } old ? subject.Old.Value(old) : [],
            change.Pointer is { } @new ? subject.New.Value(@new) : []);
        return [place, KindOf(change.Kind, subject), was, @is];
    }

    private static string KindOf(DocumentChangeKind kind, ComparisonSubject subject) => kind switch
    {
        DocumentChangeKind.Added => subject.Say("tilføjet", "added"),
        DocumentChangeKind.Removed => subject.Say("fjernet", "removed"),
        DocumentChangeKind.Changed => subject.Say("ændret", "changed"),
    };

    private IEnumerable<DocumentChange> ChangesOf(ComparisonSubject subject) =>
        subject.Comparison.Changes.Changes.Where(change => members.Contains((change.Pointer ?? change.Was!).Split('/')[1], StringComparer.Ordinal));
}
