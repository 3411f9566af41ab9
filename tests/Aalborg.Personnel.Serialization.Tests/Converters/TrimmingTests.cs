using System.Reflection;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>The build's analyzers see to it that nothing needs reflection; here only that the packages say so.</summary>
public class TrimmingTests
{
    [Theory]
    [InlineData(typeof(ChangeInitiative))]
    [InlineData(typeof(PersonnelJson))]
    public void Library_says_that_it_can_be_trimmed(Type type) =>
        type.Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Should().Contain(one => one.Key == "IsTrimmable" && one.Value == "True");
}
