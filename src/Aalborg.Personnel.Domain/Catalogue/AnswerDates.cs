namespace Aalborg.Personnel.Catalogue;

/// <summary>The dates on which entries were answered by a revision, or told of by a message. It finds an entry's first answer from a date on.</summary>
/// <remarks>Add every answer, then call <see cref="Sort"/>, then search. Time and memory do not depend on how often an id is used.</remarks>
/// <param name="room">Room for every answer.</param>
internal ref struct AnswerDates(Span<long> room)
{
    /// <summary>As many answers as are kept on the stack.</summary>
    public const int Few = 128;

    private readonly Span<long> _room = room;
    private int _count;

    /// <summary>Adds an answer.</summary>
    /// <param name="entry">The place of the first entry with the id that the answer refers to.</param>
    /// <param name="on">The date of the answer.</param>
    public void Add(int entry, DateOnly on) => _room[_count++] = Key(entry, on);

    /// <summary>Sorts the answers by entry and date.</summary>
    public readonly void Sort() => _room[.._count].Sort();

    /// <summary>Finds the first answer from a date on.</summary>
    /// <param name="entry">The place of the first entry with the id.</param>
    /// <param name="from">The date.</param>
    /// <returns>The date of the answer, or <see langword="null"/> if there is none.</returns>
    public readonly DateOnly? FirstFrom(int entry, DateOnly from)
    {
        var place = _room[.._count].BinarySearch(Key(entry, from));
        place = place < 0 ? ~place : place;
        return place < _count && (int)(_room[place] >> 32) == entry ? DateOnly.FromDayNumber((int)_room[place]) : null;
    }

    private static long Key(int entry, DateOnly on) => ((long)entry << 32) | (uint)on.DayNumber;
}
