namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How13Tests() : JudgementTests(AalborgRule.How13)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Står det klart for de involverede, hvad de kan og ikke kan få indflydelse på?",
        English = "Is it clear to those involved what they can and what they cannot influence?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Det står ikke klart for de involverede, hvad de kan og ikke kan få indflydelse på.",
        English = "The answer is no: it is not clear to those involved what they can and what they cannot influence.",
    };
}
