using System.Globalization;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The checks on the administrative part of a dossier; every fault is reported, and none shows the BSN.</summary>
internal static class Dossiercontrole
{
    private const int CijfersInBsn = 9;
    private const int Modulus = 11;

    public static Tekst GeldigBsn { get; } = new("een burgerservicenummer: negen cijfers, als tekst", "a burgerservicenummer: nine digits, as text");

    [Regel("VOLLEDIG-1")]
    public static void Controleer(Dossier dossier, Foutenlijst fouten)
    {
        Bsn(dossier.Bsn, fouten);
        Ingevuld("zorgaanbieder", dossier.Zorgaanbieder, new("de naam van de zorgaanbieder", "the name of the provider"), fouten);
        Ingevuld("zorgkantoor", dossier.Zorgkantoor, new("de naam van het verantwoordelijke zorgkantoor", "the name of the responsible zorgkantoor"), fouten);

        var soorten = new Tekst("individueel, groep of preventief", "individueel, groep or preventief");
        if (dossier.Soort is not { } soort) Ontbreekt("soort", soorten, fouten);
        else if (!Enum.IsDefined(soort)) Meld(Foutsoort.Onleesbaar, "soort", Tekst.Gelijk(soort.Naam()), soorten, fouten);

        Periode(dossier, fouten);

        var bijgevoegd = new Tekst("de vragenlijst, bij de aanvraag gevoegd", "the questionnaire, attached to the application");
        if (dossier.Vragenlijst is null) Ontbreekt("vragenlijst", bijgevoegd, fouten);
        else if (dossier.Vragenlijst == false) Meld(Foutsoort.Ontbreekt, "vragenlijst", new("geen vragenlijst", "no questionnaire"), bijgevoegd, fouten);

        if (dossier.Aanvraag is null && fouten.IsGoed("aanvraag")) Ontbreekt("aanvraag", new("de gegevens van de rekentool", "the data of the rekentool"), fouten);
    }

    /// <summary>Nine digits of which 9 × first + 8 × second + … + 2 × eighth − ninth is divisible by eleven.</summary>
    [Regel("VOLLEDIG-1")]
    internal static bool DoorstaatElfproef(string bsn)
    {
        int som = -Cijfer(bsn[^1]);
        for (int plaats = 0; plaats < CijfersInBsn - 1; plaats++) som += (CijfersInBsn - plaats) * Cijfer(bsn[plaats]);
        return som % Modulus == 0;
    }

    private static int Cijfer(char teken) => teken - '0';

    private static void Bsn(string? bsn, Foutenlijst fouten)
    {
        if (string.IsNullOrWhiteSpace(bsn)) Ontbreekt("bsn", GeldigBsn, fouten);
        else if (bsn.Length != CijfersInBsn || !bsn.All(char.IsAsciiDigit))
            Meld(Foutsoort.Onleesbaar, "bsn", new("iets anders dan negen cijfers", "something else than nine digits"), GeldigBsn, fouten);
        else if (!DoorstaatElfproef(bsn) || bsn.All(teken => teken == '0'))
            Meld(Foutsoort.BuitenBereik, "bsn", new("negen cijfers die geen burgerservicenummer zijn", "nine digits that are no burgerservicenummer"), new("een nummer dat aan de elfproef voldoet", "a number that passes the eleven test"), fouten);
    }

    private static void Periode(Dossier dossier, Foutenlijst fouten)
    {
        var looptijd = new Tekst("de looptijd in maanden, of een einddatum", "the period in months, or an end date");
        if (dossier.Ingangsdatum is null) Ontbreekt("ingangsdatum", new("de datum waarop meerzorg ingaat", "the date on which meerzorg starts"), fouten);
        switch (dossier.Maanden, dossier.Einddatum)
        {
            case (null, null) when fouten.IsGoed("einddatum"):
                Ontbreekt("maanden", looptijd, fouten);
                break;
            case (not null, not null):
                Meld(Foutsoort.Tegenstrijdig, "maanden", new("maanden naast een einddatum", "months beside an end date"), looptijd, fouten);
                break;
            case ( < 1 and { } maanden, null):
                Meld(Foutsoort.BuitenBereik, "maanden", Tekst.Gelijk(maanden.ToString(CultureInfo.InvariantCulture)), new("een geheel aantal maanden, ten minste 1", "a whole number of months, at least 1"), fouten);
                break;
            case (null, { } einddatum) when dossier.Ingangsdatum is { } ingangsdatum:
                Veldcontrole.Periode("", ingangsdatum, einddatum, "VOLLEDIG-1", fouten);
                break;
        }
    }

    private static void Ingevuld(string pad, string? waarde, Tekst verwacht, Foutenlijst fouten)
    {
        if (string.IsNullOrWhiteSpace(waarde)) Ontbreekt(pad, verwacht, fouten);
    }

    private static void Ontbreekt(string pad, Tekst verwacht, Foutenlijst fouten) => Meld(Foutsoort.Ontbreekt, pad, new("niets", "nothing"), verwacht, fouten);

    private static void Meld(Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht, Foutenlijst fouten) =>
        fouten.Meld(soort, pad, gevonden, verwacht, "VOLLEDIG-1");
}
