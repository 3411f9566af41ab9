namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of one principle: its verdict, what is missing, and what people are still to judge.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Groups">What is missing, what the policy says apart from what is inferred; no group is empty.</param>
/// <param name="InTheWay">Where the verdict does not say so: how many errors stand in the way of the next phase.</param>
/// <param name="Judgements">The rules that people are still to judge.</param>
internal sealed record PrincipleReport(
    string Id, string Name, Verdict Verdict, IReadOnlyList<FindingGroup> Groups, string? InTheWay, IReadOnlyList<ChangeRule> Judgements);
