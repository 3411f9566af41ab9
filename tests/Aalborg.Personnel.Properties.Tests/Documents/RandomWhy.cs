namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>»Vi ved hvorfor«, at random.</summary>
internal static class RandomWhy
{
    public static Why Of(Dice dice) => new()
    {
        Purpose = dice.Perhaps(dice.Text),
        Explained = dice.PerhapsDay(),
        Goals = dice.Entries(i => new Goal { Id = dice.Id("goal", i), What = dice.Text(), Measure = dice.Perhaps(dice.Text), Due = dice.PerhapsDay() }),
        Effects = dice.Entries(i => new Effect
        {
            Id = dice.Id("effect", i),
            What = dice.Text(),
            For = dice.References("stakeholder"),
            Due = dice.PerhapsDay(),
            Result = dice.Perhaps(() => new EffectResult { On = dice.Day(), What = dice.Text() }),
        }),
        Today = dice.Perhaps(() => dice.Of("Som nu", "Hver for sig")),
        Tomorrow = dice.Perhaps(() => dice.Of("SOM NU", "Sammen", dice.Text())),
        Strategies = dice.Entries(_ => new Strategy { Title = dice.Text(), Uri = dice.Perhaps(dice.Text), Connection = dice.Perhaps(dice.Text) }),
    };
}
