using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>What stands beside the package uses it as a stranger does: what it needs, a user can have too.</summary>
public class ProjectenTests
{
    [Theory]
    [InlineData(typeof(Rekentool))]
    [InlineData(typeof(Tekstrapport))]
    public void Alleen_de_tests_zien_wat_niet_openbaar_is(Type type) =>
        Assert.Subset(
            new HashSet<string> { "Meerzorg.Rekentool.Tests" },
            type.Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), inherit: false).Select(attribuut => ((InternalsVisibleToAttribute)attribuut).AssemblyName).ToHashSet());

    [Fact]
    public void Geen_project_leent_bronnen_van_een_ander()
    {
        var projecten = Directory.GetFiles(Projectmap.Pad("src"), "*.csproj", SearchOption.AllDirectories);

        Assert.True(projecten.Length >= 3);
        Assert.All(projecten, project => Assert.DoesNotContain(XDocument.Load(project).Descendants("Compile"), bron => bron.Attribute("Include") is not null));
    }
}
