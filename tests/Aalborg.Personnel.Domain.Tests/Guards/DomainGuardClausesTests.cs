using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel.Domain.Tests.Guards;

public class DomainGuardClausesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Outside_number_within_its_limits_is_given_back(int month) => Guard.Against.Outside(month, 1, 12).Should().Be(month);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Outside_number_beyond_its_limits_is_refused_and_the_limits_are_told(int month)
    {
        var guard = () => Guard.Against.Outside(month, 1, 12);

        guard.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(month)).WithMessage("month lies between 1 and 12.*");
    }

    [Fact]
    public void Undefined_value_that_the_enumeration_does_not_name_is_refused()
    {
        var phase = (ChangePhase)(-1);
        var guard = () => Guard.Against.Undefined(phase);

        guard.Should().Throw<InvalidEnumArgumentException>().WithParameterName(nameof(phase));
    }

    [Fact]
    public void Undefined_value_that_the_enumeration_names_is_given_back_and_nothing_allocated()
    {
        Guard.Against.Undefined(ChangePhase.Closed).Should().Be(ChangePhase.Closed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = Guard.Against.Undefined(ChangePhase.Closed);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
