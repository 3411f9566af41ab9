using System.Buffers;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A change (forandring) a municipality is planning or carrying out, told in the four sections of the policy about change.</summary>
/// <remarks>
/// Immutable and equal by value. Only <see cref="Id"/> and <see cref="Title"/> are required: a draft is a valid initiative, and what it lacks is
/// for the rules to say. Text is trimmed and brought to Unicode NFC; an optional text that is blank becomes <see langword="null"/>.
/// Dates lie between 1900-01-01 and 2199-12-31.
/// <para>
/// What happens in a change's life is told with verbs: <see cref="Decide(Decision)"/>, <see cref="Involve(string, Involvement)"/>,
/// <see cref="RevisePlan(Revision)"/>, <see cref="Close(DateOnly)"/> and their like. Each gives a new initiative and leaves this one as it is. What a verb is about, where
/// that is already there, comes first (an entry by its id, a rule), then the date, then the rest. A verb with words of its own makes the id of what it adds: the kind and
/// the next free number, as in "decision-1"; the new entry is the last of its list, so its id is <c>change.Who.Decisions[^1].Id</c>. Whoever has ids of their own gives
/// the entry itself: <c>change.Decide(new() { Id = …, On = …, What = … })</c>.
/// </para>
/// <para>
/// A verb refuses what cannot be. Arguments that are wrong in themselves, an id that is used before, a reference that leads nowhere and dates in the wrong order are an
/// <see cref="ArgumentException"/>; what has happened already, or cannot happen any more, is an <see cref="InvalidOperationException"/>. What the policy disapproves of is never
/// refused: that is for the rules to say. The messages name an entry by its place in the document, never by its id, which may be personal data.
/// </para>
/// </remarks>
public sealed partial record ChangeInitiative : Extensible, IDescribed<ChangeInitiative>
{
    /// <summary>The most code points (Unicode characters) a title may have.</summary>
    public const int TitleMaxLength = 255;

    /// <summary>The version of the document format that is written.</summary>
    public const string FormatVersion = "1.0";

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    /// <summary>The <c>$schema</c> an editor may have put into the document; kept exactly as it is.</summary>
    public string? Schema { get; init => field = DocumentText.Exact(value); }

    /// <summary>The id that other systems know the initiative by.</summary>
    /// <exception cref="ArgumentException">The id is all zeros.</exception>
    public required Guid Id
    {
        get;
        init => field = Guard.Against.InvalidInput(value, nameof(Id), id => id != Guid.Empty, "The id is all zeros.");
    }

    /// <summary>What the change is called: one line of 1 to 255 code points.</summary>
    /// <exception cref="ArgumentException">The title is blank, too long or of more than one line.</exception>
    public required string Title
    {
        get;
        init => field = DocumentText.Required(Guard.Against.InvalidInput(
            Guard.Against.Null(value, nameof(Title)), nameof(Title), IsTitle, "A title is one line of at most 255 code points."));
    }

    /// <summary>A short summary (resumé).</summary>
    public string? Summary { get; init => field = DocumentText.Optional(value); }

    /// <summary>The organisation that carries out the change.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Where the change belongs in the municipalities' shared classification (KLE).</summary>
    public Classification Classification { get; init => field = Guard.Against.Null(value, nameof(Classification)); } = Classification.None;

    /// <summary>What the initiative is called in other systems, for example a case number (sagsnummer).</summary>
    public ValueList<ExternalIdentifier> Identifiers { get; init; }

    /// <summary>When the change starts and ends.</summary>
    public Timeline Timeline { get; init => field = Guard.Against.Null(value, nameof(Timeline)); } = Timeline.Unknown;

    /// <summary>Vi ved hvorfor: the purpose, the goals and the effects.</summary>
    public Why Why { get; init => field = Guard.Against.Null(value, nameof(Why)); } = Why.Empty;

    /// <summary>Vi ved hvem: who takes part, and how.</summary>
    public Who Who { get; init => field = Guard.Against.Null(value, nameof(Who)); } = Who.Empty;

    /// <summary>Vi ved hvad og hvordan: the frame, the expectations and the plan.</summary>
    public WhatAndHow WhatAndHow { get; init => field = Guard.Against.Null(value, nameof(WhatAndHow)); } = WhatAndHow.Empty;

    /// <summary>Vi kommunikerer: what is told, and what is heard.</summary>
    public Communication Communication { get; init => field = Guard.Against.Null(value, nameof(Communication)); } = Communication.Empty;

    /// <summary>People's answers (vurderinger) to the rules that only people can judge.</summary>
    public ValueList<Judgement> Judgements { get; init; }

    /// <summary>The rules that are set aside in this initiative (fravigelser), each with its reason.</summary>
    public ValueList<Deviation> Deviations { get; init; }

    /// <summary>Returns whether a text can be a title once it is trimmed: one line, at most <see cref="TitleMaxLength"/> code points both as it stands and in Unicode NFC, and within the limits of <see cref="DocumentText"/>. Blank text of that length can.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it can be a title.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static bool IsTitle(string text) =>
        IsTitleInLength(Guard.Against.Null(text).AsSpan().Trim())
        && DocumentText.TryNormalize(text, out var title, out _)
        && (title is null || (IsTitleInLength(title) && title.AsSpan().IndexOfAny(LineBreaks) < 0));

    /// <summary>The phase the initiative is in on a date, derived from its <see cref="Timeline"/>.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The phase.</returns>
    public ChangePhase PhaseOn(DateOnly date) => Timeline.PhaseOn(date);

    /// <summary>A code point is one or two characters, so that a text of any length is measured at once.</summary>
    private static bool IsTitleInLength(ReadOnlySpan<char> text) =>
        text.Length <= 2 * TitleMaxLength && TextMeasure.CodePointsOf(text) <= TitleMaxLength;

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, ChangeInitiative? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Exact("schemaVersion", MemberTraits.Required, FormatVersion);
        visitor.Exact("$schema", MemberTraits.Incidental, owner?.Schema);
        visitor.Uuid("id", MemberTraits.Required, owner?.Id);
        visitor.Text("title", MemberTraits.Required, owner?.Title);
        visitor.Text("summary", MemberTraits.Optional, owner?.Summary);

        if (visitor.Enter("organisation", MemberTraits.Optional, owner?.Organisation))
        {
            Organisation.Describe(ref visitor, owner?.Organisation);
            visitor.Leave();
        }

        if (visitor.Enter("classification", MemberTraits.Defaulted, owner?.Classification))
        {
            Classification.Describe(ref visitor, owner?.Classification);
            visitor.Leave();
        }

        for (var i = 0; visitor.Item("identifiers", owner?.Identifiers ?? default, i, out var identifier); i++)
        {
            ExternalIdentifier.Describe(ref visitor, identifier);
        }

        if (visitor.Enter("timeline", MemberTraits.Defaulted, owner?.Timeline))
        {
            Timeline.Describe(ref visitor, owner?.Timeline);
            visitor.Leave();
        }

        if (visitor.Enter("why", MemberTraits.Defaulted, owner?.Why))
        {
            Why.Describe(ref visitor, owner?.Why);
            visitor.Leave();
        }

        if (visitor.Enter("who", MemberTraits.Defaulted, owner?.Who))
        {
            Who.Describe(ref visitor, owner?.Who);
            visitor.Leave();
        }

        if (visitor.Enter("whatAndHow", MemberTraits.Defaulted, owner?.WhatAndHow))
        {
            WhatAndHow.Describe(ref visitor, owner?.WhatAndHow);
            visitor.Leave();
        }

        if (visitor.Enter("communication", MemberTraits.Defaulted, owner?.Communication))
        {
            Communication.Describe(ref visitor, owner?.Communication);
            visitor.Leave();
        }

        for (var i = 0; visitor.Item("judgements", owner?.Judgements ?? default, i, out var judgement); i++)
        {
            Judgement.Describe(ref visitor, judgement);
        }

        for (var i = 0; visitor.Item("deviations", owner?.Deviations ?? default, i, out var deviation); i++)
        {
            Deviation.Describe(ref visitor, deviation);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
