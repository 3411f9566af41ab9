namespace Aalborg.Personnel.Serialization.Tests.Contracts;

/// <summary>A contract that cannot be right fails when it is built, not when it reads.</summary>
public class ObjectContractTests
{
    [Fact]
    public void Contract_has_as_many_members_as_there_are_slots() =>
        FluentActions.Invoking(() => new WideContract(Slots.Capacity)).Should().NotThrow();

    [Fact]
    public void Contract_with_a_member_more_cannot_be_built() =>
        FluentActions.Invoking(() => new WideContract(Slots.Capacity + 1)).Should().Throw<InvalidOperationException>()
            .WithMessage("The contract of Publisher has more than 20 members: \"member20\" does not fit.*");

    [Theory]
    [InlineData("what", "The contract of Goal reads \"what\" (Text) where \"id\" (Id) is described.")]
    [InlineData("id", "The contract of Goal reads \"id\" (Text) where \"id\" (Id) is described.")]
    public void Contract_that_differs_from_the_description_cannot_be_built(string name, string message) =>
        FluentActions.Invoking(() => new WrongContract(name)).Should().Throw<InvalidOperationException>().WithMessage(message);

    [Fact]
    public void Contract_that_leaves_out_a_member_cannot_be_built() =>
        FluentActions.Invoking(() => new ShortContract()).Should().Throw<InvalidOperationException>()
            .WithMessage("The contract of Goal reads \"extensions\" (Extensions) where \"what\" (Text) is described.");

    private sealed class WideContract : ObjectContract<Publisher>
    {
        public WideContract(int members)
        {
            for (var i = 0; i < members; i++)
            {
                OptionalText($"member{i}", publisher => publisher.Phone);
            }
        }

        protected override Publisher Create(in Slots slots) => throw new NotSupportedException();
    }

    private sealed class WrongContract : DocumentContract<Goal>
    {
        public WrongContract(string name) => Text(name);

        protected override Goal Create(in Slots slots) => throw new NotSupportedException();
    }

    private sealed class ShortContract : DocumentContract<Goal>
    {
        public ShortContract()
        {
            Id();
            WithExtensions();
        }

        protected override Goal Create(in Slots slots) => throw new NotSupportedException();
    }
}
