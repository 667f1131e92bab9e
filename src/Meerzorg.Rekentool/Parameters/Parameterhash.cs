using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>The canonical content of a parameter set and its hash.</summary>
internal static class Parameterhash
{
    public static string Van(Parameterset set) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canoniek(set))));

    /// <summary>One line per fact, sorted by path: what a set says, without how its file happens to be written.</summary>
    private static string Canoniek(Parameterset set)
    {
        var bestand = set.Bestand;
        var kop = string.Create(
            CultureInfo.InvariantCulture,
            $"{bestand.Formaat}|{set.Jaar}|{set.Prijspeil}|{bestand.Geldig.Van:yyyy-MM-dd}|{bestand.Geldig.TotEnMet:yyyy-MM-dd}|{set.GecontroleerdOp:yyyy-MM-dd}|{set.Indexatie?.VanJaar}");
        var structuur = set.Zorgprofielen.SelectMany(profiel => (IEnumerable<string>)
        [
            .. profiel.Prestaties.Select(prestatie => $"{Veilig(prestatie.Aftrek.Pad)}|{Prestatie.Combinatie(prestatie.Behandeling, prestatie.Dagbesteding).Nl}"),
            .. profiel.Ranges.Select(range => $"{range.Vanaf.Pad}|{range.Naam.Nl}"),
        ]);
        var waarden = set.Waarden().Select(waarde =>
            $"{Veilig(waarde.Pad)}|{waarde.CanoniekeWaarde}|{waarde.Eenheid}|{Veilig(waarde.Herkomst.Document)}|{Veilig(waarde.Herkomst.Plaats)}|{waarde.Herkomst.Status.Naam()}|{Veilig(waarde.Herkomst.Afleiding)}|{Veilig(waarde.Herkomst.Opmerking)}");
        return string.Join('\n', [kop, .. structuur.Concat(waarden).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Text in which a separator cannot be taken for one: different contents never give the same lines.</summary>
    private static string? Veilig(string? tekst) => tekst?
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
