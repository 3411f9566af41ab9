namespace Aalborg.Personnel;

/// <summary>The structure of an object of a document, without values: its members in the order of the format.</summary>
public sealed class ObjectDescription
{
    internal ObjectDescription(Type type, IReadOnlyList<MemberDescription> members)
    {
        Name = $"{char.ToLowerInvariant(type.Name[0])}{type.Name[1..]}";
        Members = members;
    }

    /// <summary>Gets the name of the object's type, as in "stakeholder".</summary>
    public string Name { get; }

    /// <summary>Gets the members, in the order of the format.</summary>
    public IReadOnlyList<MemberDescription> Members { get; }

    /// <summary>Returns the structure of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The structure.</returns>
    public static ObjectDescription Of<T>()
        where T : class, IDescribed<T>
    {
        var visitor = new StructureVisitor(typeof(T));
        T.Describe(ref visitor, null);
        return visitor.Described;
    }

    /// <summary>Finds a member by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The member, or <see langword="null"/> if there is none of that name.</returns>
    public MemberDescription? Find(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }
}
