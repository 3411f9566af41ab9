namespace HrSystem;

/// <summary>A page of a list.</summary>
/// <param name="On">The day it is true of.</param>
/// <param name="Items">The initiatives, in the order of their ids.</param>
/// <param name="Damaged">The ids of those on the way that are in the database and cannot be read: somebody has to look after them.</param>
/// <param name="Next">The address of the next page; none where this is the last. A page may hold fewer than asked for, or none, and have a next one all the same.</param>
internal sealed record InitiativePage(DateOnly On, IReadOnlyList<InitiativeRow> Items, IReadOnlyList<Guid> Damaged, string? Next);
