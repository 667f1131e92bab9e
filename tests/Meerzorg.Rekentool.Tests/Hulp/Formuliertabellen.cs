using System.Globalization;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A blank form of the project's own with the tables of a parameter set, where a version of the official one has them.</summary>
internal static class Formuliertabellen
{
    public const string Blad = "Data en informatie";

    /// <summary>The form of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="indeling">The version that has the layout.</param>
    /// <param name="versie">The version that the form says it is; that of the layout when left out.</param>
    public static Formulierbouwer Van(Parameterset set, string indeling, string? versie = null)
    {
        var voorblad = Formulierindeling.Alle.Single(een => een.Versie == indeling).Voorblad;
        return In(new Formulierbouwer(indeling).Zet(voorblad.Blad, voorblad.Versie, $"Versie {versie ?? indeling}"), set, indeling);
    }

    /// <summary>The same in a form that has more.</summary>
    public static Formulierbouwer In(Formulierbouwer bouwer, Parameterset set, string indeling)
    {
        var alles = Formulierindeling.Alle.Single(een => een.Versie == indeling);
        var deel = alles.Parameters;
        Zet(deel.MaximaalEtmaalbedrag, set.MaximaalEtmaalbedrag.Waarde);
        int uren = deel.Profielen.EersteRij, bereik = deel.Bereiken.EersteRij, range = deel.Ranges.EersteRij, prestatie = deel.Prestaties.EersteRij;
        foreach (var profiel in set.Zorgprofielen)
        {
            var naam = Naam(profiel.Zorgprofiel);
            Zet($"{deel.Profielen.Zorgprofiel}{uren}", naam);
            Zet($"{deel.Profielen.Basisuren}{uren}", profiel.Basisuren.Waarde);
            Zet($"{deel.Profielen.MaatwerkUurtarief}{uren}", set.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Waarde);
            Zet($"{deel.Profielen.IndirecteFractie}{uren++}", profiel.IndirecteFractie.Waarde);

            int eerste = range;
            Range(naam, Uren.VanSeconden(1), alles.Woorden.NietMeerzorgwaardig, alles.Woorden.NietMeerzorgwaardig);
            while (indeling == "2025.01" && range < eerste + 7 - profiel.Ranges.Length) Zet($"{deel.Ranges.Zorgprofiel}{range++}", naam); // rows that hold a name only
            foreach (var een in profiel.Ranges) Range(naam, een.Vanaf.Waarde, $"{alles.Woorden.Meerzorgprofiel}{een.Meerzorgprofiel ?? 6}", een.Jaarbedrag?.Waarde ?? (object)alles.Woorden.Maatwerk);
            Zet($"{deel.Bereiken.Zorgprofiel}{bereik}", naam);
            Zet($"{deel.Bereiken.Bereik}{bereik++}", $"{deel.Ranges.Vanaf}{eerste}:{deel.Ranges.Jaarbedrag}{range - 1}");

            foreach (var een in profiel.Prestaties)
            {
                Zet($"{deel.Prestaties.Sleutel}{prestatie}", $"{naam}{(een.Behandeling ? "Ja" : "Nee")}{(een.Dagbesteding ? "Ja" : "nee")}"); // in whatever case
                Zet($"{deel.Prestaties.Prestatiecode}{prestatie}", een.Code);
                Zet($"{deel.Prestaties.Aftrek}{prestatie++}", een.Aftrek.Waarde);
            }
        }

        return bouwer;

        void Range(string naam, Uren vanaf, string klasse, object bedrag)
        {
            Zet($"{deel.Ranges.Zorgprofiel}{range}", naam);
            Zet($"{deel.Ranges.Vanaf}{range}", vanaf);
            Zet($"{deel.Ranges.Klasse}{range}", klasse);
            Zet($"{deel.Ranges.Jaarbedrag}{range++}", bedrag);
        }

        void Zet(string cel, object waarde) => bouwer.Zet(deel.Blad, cel, Binair(waarde));
    }

    /// <summary>A number as a workbook has it: 17 digits of the nearest binary one.</summary>
    public static object Binair(object waarde) => waarde switch
    {
        Uren uren => Binair(uren.Seconden / 86_400),
        decimal getal => decimal.Parse(((double)getal).ToString("G17", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => waarde,
    };

    private static string Naam(Zorgprofiel profiel) => profiel == Zorgprofiel.VG7plus ? "VG7+" : profiel.Naam.ToUpperInvariant();
}
