using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Where the values of a zorgprofiel are on the sheet with parameters; tables by their column.</summary>
/// <param name="Keuzes">The choices of behandeling and dagbesteding that have a prestatie.</param>
/// <param name="Codes">The prestatiecodes.</param>
/// <param name="Aftrek">The hours that each prestatie deducts, in seconds.</param>
/// <param name="Klassen">What each range leads to: meerzorgprofiel or maatwerk.</param>
/// <param name="Nummers">The number of the meerzorgprofiel of each range.</param>
/// <param name="Grenzen">The lower bound of each range, in seconds, ascending.</param>
/// <param name="EersteGrens">The first of them.</param>
/// <param name="Bedragen">The 100 % amount per year of each range.</param>
/// <param name="Basisuren">The base hours, in seconds.</param>
/// <param name="IndirecteFractie">The indirect fraction.</param>
/// <param name="Uurtarief">The hourly maatwerk rate.</param>
/// <param name="Waarden">All of them.</param>
/// <param name="AantalWaarden">How many of those are numbers.</param>
internal sealed record Profielplaatsen(
    string Keuzes,
    string Codes,
    string Aftrek,
    string Klassen,
    string Nummers,
    string Grenzen,
    string EersteGrens,
    string Bedragen,
    string Basisuren,
    string IndirecteFractie,
    string Uurtarief,
    string Waarden,
    int AantalWaarden);

/// <summary>The sheet with every value that the calculation uses, with unit, rule and source.</summary>
internal sealed class Parameterblad
{
    private const int Naam = 1;
    private const int Keuzekolom = 2;
    private const int Waarde = 3;
    private const int AlsTijd = 5;

    private readonly Dictionary<Zorgprofiel, Profielplaatsen> _profielen = [];

    public Parameterblad(Parameterset parameters, IEnumerable<Zorgprofiel> zorgprofielen)
    {
        Blad = new("Parameters", 44, 18, 36, 22, 20, 12, 42, 72);
        Blad.Voeg(Cel.Van($"Parameters {parameters.Naam} ({parameters.Id})", Opmaak.Titel));
        Blad.Kop("Parameter", "Naam", "Keuze", "Waarde", "Eenheid", "Als tijd", "Gebruikt door", "Bron");

        Blad.Voeg(Cel.Van("Voor elk zorgprofiel", Opmaak.Tussenkop));
        DagenPerJaar = Plaats(Getal(parameters.DagenPerJaar, "UREN-3, BEDRAG-2, BEDRAG-3, BEDRAG-4"));
        Behandelaarsfactor = Plaats(Getal(parameters.Behandelaarsfactor, "UREN-2"));
        Nachtstandaard = Plaats(Tijd(parameters.Nachtstandaard, "UREN-5"));
        Contextdrempel = Plaats(Getal(parameters.Contextdrempel, "CONTEXT-1, GROEP-3"));
        MaximaalEtmaalbedrag = Plaats(Getal(parameters.MaximaalEtmaalbedrag, "CONTEXT-1, BEDRAG-3"));
        (Algemeen, AantalAlgemeen) = Waarden(Blad.VasteRijen + 2);
        foreach (var zorgprofiel in zorgprofielen.Distinct()) _profielen.Add(zorgprofiel, Profiel(parameters, parameters.Van(zorgprofiel)!));
    }

    public Blad Blad { get; }

    public string DagenPerJaar { get; }

    public string Behandelaarsfactor { get; }

    /// <summary>In seconds.</summary>
    public string Nachtstandaard { get; }

    public string Contextdrempel { get; }

    public string MaximaalEtmaalbedrag { get; }

    /// <summary>All of these.</summary>
    public string Algemeen { get; }

    /// <summary>How many of them are numbers.</summary>
    public int AantalAlgemeen { get; }

    public Profielplaatsen Van(Zorgprofiel zorgprofiel) => _profielen[zorgprofiel];

    /// <summary>How a choice is written in the table of prestaties.</summary>
    public static string Keuze(string behandeling, string dagbesteding) => $"\"behandeling \"&{behandeling}&\", dagbesteding \"&{dagbesteding}";

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    private Profielplaatsen Profiel(Parameterset parameters, Zorgprofielparameters profiel)
    {
        Blad.Voeg(Cel.Van(profiel.Zorgprofiel.Naam, Opmaak.Tussenkop));
        int eerste = Blad.Rij + 1;
        var uurtarief = Plaats(Getal(parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep), "BEDRAG-2"));
        var basisuren = Plaats(Tijd(profiel.Basisuren, "UREN-7"));
        var indirecteFractie = Plaats(Getal(profiel.IndirecteFractie, "UREN-7"));

        int prestaties = Blad.Rij + 1;
        foreach (var prestatie in profiel.Prestaties)
            Tijd(prestatie.Aftrek, "UREN-8", Cel.Van(prestatie.Code), Cel.Van($"behandeling {JaNee(prestatie.Behandeling)}, dagbesteding {JaNee(prestatie.Dagbesteding)}"));
        int laatstePrestatie = Blad.Rij;

        int grenzen = Blad.Rij + 1;
        foreach (var range in profiel.Ranges) Tijd(range.Vanaf, "DREMPEL-1, PROFIEL-1", Klasse(range), Nummer(range));
        int laatsteGrens = Blad.Rij;

        int bedragen = Blad.Rij + 1;
        foreach (var range in profiel.Ranges)
        {
            if (range.Jaarbedrag is { } jaarbedrag) Getal(jaarbedrag, "BEDRAG-1", Klasse(range), Nummer(range));
            else Blad.Voeg(Cel.Van(""), Klasse(range), Nummer(range), Cel.Van(Formules.NietVanToepassing, Opmaak.Antwoord), Cel.Van(""), Cel.Van(""), Cel.Van("BEDRAG-2"), Cel.Van("uren × uurtarief in plaats van een jaarbedrag", Opmaak.Toelichting));
        }

        var (waarden, aantal) = Waarden(eerste);
        return new(
            Plaatsen(prestaties, laatstePrestatie, Keuzekolom),
            Plaatsen(prestaties, laatstePrestatie, Naam),
            Plaatsen(prestaties, laatstePrestatie, Waarde),
            Plaatsen(grenzen, laatsteGrens, Naam),
            Plaatsen(grenzen, laatsteGrens, Keuzekolom),
            Plaatsen(grenzen, laatsteGrens, Waarde),
            Plaats(grenzen),
            Plaatsen(bedragen, Blad.Rij, Waarde),
            basisuren,
            indirecteFractie,
            uurtarief,
            waarden,
            aantal);
    }

    private static Cel Klasse(Profielrange range) => Cel.Van(range.Meerzorgprofiel is null ? "maatwerk" : "meerzorgprofiel");

    private static Cel Nummer(Profielrange range) => range.Meerzorgprofiel is { } nummer ? Cel.Van(nummer, Opmaak.Getal) : Cel.Van(Formules.NietVanToepassing, Opmaak.Antwoord);

    private int Getal(Parameter<decimal> parameter, string regels, Cel? naam = null, Cel? keuze = null) =>
        Voeg(parameter, Cel.Van(parameter.Waarde, Opmaak.Getal), parameter.Eenheid, regels, naam, keuze);

    private int Tijd(Parameter<Uren> parameter, string regels, Cel? naam = null, Cel? keuze = null)
    {
        int rij = Voeg(parameter, Cel.Van(parameter.Waarde.Seconden, Opmaak.Getal), "seconden per week", regels, naam, keuze);
        Blad.Zet(rij, AlsTijd, Cel.Met($"{Blad.Adres(rij, Waarde)}/{Formules.SecondenPerDag.ToString(CultureInfo.InvariantCulture)}", Opmaak.Tijd));
        return rij;
    }

    private int Voeg(Parameter parameter, Cel waarde, string eenheid, string regels, Cel? naam, Cel? keuze) => Blad.Voeg(
        Cel.Van(parameter.Pad),
        naam ?? Cel.Van(""),
        keuze ?? Cel.Van(""),
        waarde,
        Cel.Van(eenheid),
        Cel.Van(""),
        Cel.Van(regels),
        Cel.Van(parameter.Herkomst.ToString(), Opmaak.Toelichting));

    private string Plaats(int rij) => Blad.Elders(Blad.Adres(rij, Waarde));

    /// <summary>The values from a row on, and how many of them are numbers.</summary>
    private (string Plaatsen, int Aantal) Waarden(int eerste) =>
        (Plaatsen(eerste, Blad.Rij, Waarde), Blad.Cellen.Count(cel => cel.Key.Rij >= eerste && cel.Key.Kolom == Waarde && cel.Value.Getal is not null));

    private string Plaatsen(int eerste, int laatste, int kolom) => Blad.Elders(Blad.Adressen(eerste, laatste, kolom));
}
