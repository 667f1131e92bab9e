namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Finds the files of the checkout that the tests run in.</summary>
internal static class Projectmap
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Wortel { get; } = ZoekWortel();

    /// <summary>A path below the solution.</summary>
    public static string Pad(params string[] delen) => Path.Combine([Wortel, .. delen]);

    /// <summary>The folder of the test project's own source.</summary>
    public static string Testmap { get; } = Pad("tests", "Meerzorg.Rekentool.Tests");

    private static string ZoekWortel()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Meerzorg.Rekentool.sln"))) return map.FullName;
        }

        throw new InvalidOperationException("De tests draaien niet in een uitgecheckte projectmap.");
    }
}
