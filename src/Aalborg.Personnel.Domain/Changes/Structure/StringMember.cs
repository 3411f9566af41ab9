using System.Runtime.InteropServices;

namespace Aalborg.Personnel;

/// <summary>A member that is a string or a list of strings.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Kind">The kind of the member.</param>
/// <param name="Traits">What holds for the member.</param>
/// <param name="Entries">The kind of the entry for an id, the kinds of entry it may lead to for a reference.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StringMember(string Name, MemberKind Kind, MemberTraits Traits = MemberTraits.Optional, EntryKinds Entries = EntryKinds.None);
