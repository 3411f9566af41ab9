namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>»Vi kommunikerer«, at random.</summary>
internal static class RandomCommunication
{
    public static Communication Of(Dice dice) => new()
    {
        Messages = dice.Entries(i => new Message
        {
            Id = dice.Id("message", i),
            Planned = dice.Day(),
            Sent = dice.PerhapsDay(),
            To = dice.References("stakeholder"),
            Channel = dice.Perhaps(dice.Text),
            Content = dice.Perhaps(dice.Text),
            About = dice.References("context-change", "revision", "decision"),
            InvitesInput = dice.Chance(0.3),
        }),
        Input = dice.Entries(i => new Input
        {
            Id = dice.Id("input", i),
            Received = dice.Day(),
            From = dice.Perhaps(() => dice.Reference("stakeholder")),
            Content = dice.Text(),
            Response = dice.Perhaps(() => new InputResponse { On = dice.Day(), What = dice.Text() }),
        }),
    };
}
