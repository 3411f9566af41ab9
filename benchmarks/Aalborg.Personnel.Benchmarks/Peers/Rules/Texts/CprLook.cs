using Aalborg.Personnel.Catalogue;
using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Looks for CPR numbers in texts; only when there is one does it put together where.</summary>
internal readonly struct CprLook(ValidationContext<ChangeInitiative> context)
{
    public void In(string? text, string place)
    {
        if (IsIn(text))
        {
            context.Fail(AalborgRule.Doc04, place);
        }
    }

    /// <summary>Looks in the texts of all entries of a list.</summary>
    public void InEach<T>(ValueList<T> entries, string list, params ReadOnlySpan<(string Name, Func<T, string?> Text)> texts)
        where T : class
    {
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var (name, text) in texts)
            {
                if (IsIn(text(entries[i])))
                {
                    context.Fail(AalborgRule.Doc04, $"{list}/{i}{name}");
                }
            }
        }
    }

    /// <summary>Looks in a text of all that is in a list of each entry.</summary>
    public void InEachOfEach<T, TInner>(ValueList<T> entries, string list, string innerList, Func<T, ValueList<TInner>> inner, string name, Func<TInner, string?> text)
        where T : class
        where TInner : class
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var ones = inner(entries[i]);
            for (var j = 0; j < ones.Count; j++)
            {
                if (IsIn(text(ones[j])))
                {
                    context.Fail(AalborgRule.Doc04, $"{list}/{i}{innerList}/{j}{name}");
                }
            }
        }
    }

    /// <summary>The same where what is in the list is texts.</summary>
    public void InEachOfEach<T>(ValueList<T> entries, string list, string innerList, Func<T, ValueList<string>> inner)
        where T : class =>
        InEachOfEach(entries, list, innerList, inner, "", text => text);

    private static bool IsIn(string? text) => text is not null && CprNumber.IsIn(text);
}
