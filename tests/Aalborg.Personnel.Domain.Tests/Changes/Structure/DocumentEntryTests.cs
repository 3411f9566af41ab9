namespace Aalborg.Personnel.Domain.Tests.Changes.Structure;

public class DocumentEntryTests
{
    private static readonly ChangeInitiative Change = new()
    {
        Id = Compliant.Initiative.Id,
        Title = "Ny vagtplan",
        Organisation = new() { Name = "Aalborg Kommune" },
        Identifiers = [new() { System = "esdh", Value = "1" }],
        Who = new() { Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Unit = new() { Name = "Hjemmeplejen" } }] },
        WhatAndHow = new() { Frame = new() { Fixed = ["Budgettet", "Lokalerne"] } },
        Communication = new() { Messages = [new() { Id = "message", Planned = new(2026, 1, 1), Channel = "Intranet" }] },
        Deviations = [new() { Rule = new("WHO-01"), Reason = "Haster", DecidedBy = "Direktionen", On = new(2026, 1, 1) }],
    };

    [Fact]
    public void In_a_document_are_its_items_with_key_and_name() =>
        DocumentEntry.In(Change).Select(one => (one.List, one.Index, one.Key, one.Name, one.NamePointer)).Should().Equal(
            ("/who/stakeholders", 0, "team", "Teamet", "/who/stakeholders/0/name"),
            ("/whatAndHow/frame/fixed", 0, null, "Budgettet", "/whatAndHow/frame/fixed/0"),
            ("/whatAndHow/frame/fixed", 1, null, "Lokalerne", "/whatAndHow/frame/fixed/1"),
            ("/communication/messages", 0, "message", null, "/communication/messages/0"),
            ("/deviations", 0, "WHO-01", "WHO-01", "/deviations/0/rule"));

    [Fact]
    public void In_nothing_throws() => FluentActions.Invoking(() => DocumentEntry.In(null!)).Should().Throw<ArgumentNullException>();
}
