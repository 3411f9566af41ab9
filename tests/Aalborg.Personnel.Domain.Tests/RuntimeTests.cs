namespace Aalborg.Personnel.Domain.Tests;

/// <summary>The tests really run on the runtime that they are built for, not on a newer one that stands in for it.</summary>
public class RuntimeTests
{
#if NET10_0_OR_GREATER
    private const int BuiltFor = 10;
#else
    private const int BuiltFor = 8;
#endif

    [Fact]
    public void Tests_run_on_the_runtime_they_are_built_for() => Environment.Version.Major.Should().Be(BuiltFor);
}
