namespace Aalborg.Personnel.Benchmarks;

/// <summary>What is said and heard in a generated change: everyone is told, before, during and after, and everyone is answered.</summary>
internal sealed class Talk(Words words, Func<int, DateOnly> day, string[] stakeholders, string[] shifted, string[] decided)
{
    public Communication Of(Extent extent) => new()
    {
        Messages =
        [
            Sent(0, -56, [stakeholders[0], stakeholders[1], stakeholders[2]], [], invitesInput: true),
            Sent(1, -27, [stakeholders[0], stakeholders[3]], decided),
            Sent(2, 51, [stakeholders[0], stakeholders[2]], shifted),
            Sent(3, 224, stakeholders, []),
            .. Enumerable.Range(4, extent.Messages).Select(number => Sent(number, words.Below(200), [words.OneOf(stakeholders)], [], invitesInput: true)),
        ],
        Input = [.. Enumerable.Range(1, extent.Input).Select(Answered)],
    };

    private Message Sent(int number, int on, string[] to, string[] about, bool invitesInput = false) => new()
    {
        Id = words.Id("besked", number),
        Planned = day(on),
        Sent = day(on),
        To = [.. to],
        Channel = words.Phrase(2),
        Content = words.Sentence(9),
        About = [.. about],
        InvitesInput = invitesInput,
    };

    private Input Answered(int number)
    {
        var received = -49 + words.Below(100);
        return new()
        {
            Id = words.Id("input", number),
            Received = day(received),
            From = words.OneOf(stakeholders),
            Content = words.Sentence(8),
            Response = new() { On = day(received + 7), What = words.Sentence(7) },
        };
    }
}
