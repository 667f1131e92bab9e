using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The year that the name of a file says: <c>2027.json</c> is about 2027.</summary>
internal static class Jaarnaam
{
    /// <exception cref="OngeldigeParametersException">The file is about another year than its name says.</exception>
    [Regel("PARAM-1")]
    public static void Eis(string naam, int jaar)
    {
        var stam = naam[(naam.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0];
        if (stam.Length != "jjjj".Length || !int.TryParse(stam, NumberStyles.None, CultureInfo.InvariantCulture, out int genoemd) || genoemd == jaar) return;
        throw new OngeldigeParametersException(naam, [new(
            Foutsoort.Tegenstrijdig,
            "jaar",
            Tekst.Gelijk(jaar.ToString(CultureInfo.InvariantCulture)),
            new($"{genoemd}, het jaar in de naam van het bestand", $"{genoemd}, the year in the name of the file"),
            "PARAM-1")]);
    }
}
