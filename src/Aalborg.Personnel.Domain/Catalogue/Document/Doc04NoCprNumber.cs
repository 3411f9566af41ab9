using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-04: there is no CPR number in a text.</summary>
internal sealed class Doc04NoCprNumber() : ChangeRule(
    AalborgRule.Doc04, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText Found = new()
    {
        Danish = "Teksten ser ud til at indeholde et CPR-nummer.",
        English = "The text seems to contain a CPR number.",
    };

    public override bool FindsPersonalData => true;

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Dokumentet indeholder ingen CPR-numre",
        English = "The document contains no CPR numbers",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Et initiativ handler om grupper og roller, aldrig om enkeltpersoner. Reglen leder efter CPR-numre i alle tekster, undtagen i feltet »Data fra andre systemer«. Den finder ti cifre, der begynder med en dato, med eller uden skilletegn, når de opfylder modulus 11. Er datoen skrevet uden skilletegn, finder den dem også, når datoen er den 1. januar, eller når »cpr« eller »personnummer« står i teksten. Et nummer, der står efter p-nr, p-nummer eller produktionsenhed, regnes ikke for et CPR-nummer. Reglen finder ikke alle CPR-numre; nogle er for eksempel udstedt uden modulus 11. Læs derfor også selv teksterne.",
        English = "An initiative is about groups and roles, never about individuals. The rule looks for CPR numbers in all texts except the field \"Extensions\". It finds ten digits that begin with a date, with or without separators, if they pass modulus 11. If the date has no separators, it also finds them if the date is 1 January or the text contains \"cpr\" or \"personnummer\". A number that follows p-nr, p-nummer or produktionsenhed is not taken for a CPR number. The rule does not find every CPR number; some, for example, have been issued without modulus 11. So read the texts yourself too.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Slet nummeret, og skriv gruppen eller rollen i stedet.",
        English = "Delete the number, and write the group or the role instead.",
    };

    public override RuleExample Example
    {
        get
        {
            var input = new Input { Id = "input", Received = Sample.Starts, Content = "Borgeren med CPR 010203-0000 spørger, hvem der kommer." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Communication = new() { Input = [input] } },
                Mended = Sample.Change with
                {
                    Communication = new() { Input = [input with { Content = "En borger spørger, hvem der kommer." }] },
                },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var texts = new StringWalk<Texts>(new(context));
        ChangeInitiative.Describe(ref texts, context.Initiative);
    }

    private readonly struct Texts(RuleContext context) : IStringVisitor
    {
        public static bool KeepsPointer => true;

        public static bool Visits(MemberKind kind) => kind != MemberKind.Exact;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
        {
            if (CprNumber.IsIn(value))
            {
                context.Violation(owner.To(member.Name, index), Found);
            }
        }
    }
}
