using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Where the values of a group are that the sheets of its clients use.</summary>
/// <param name="Invoercontrole">Whether the input of the group itself is in order.</param>
/// <param name="Controle">Whether that of every client is too.</param>
/// <param name="Aantal">The number of clients.</param>
/// <param name="ContextUren">The context hours per year.</param>
/// <param name="Aandeel">The share of each client that qualifies in the surplus.</param>
/// <param name="Tariefpercentage">The tariefpercentage.</param>
internal sealed record Groepsplaatsen(string Invoercontrole, string Controle, string Aantal, string ContextUren, string Aandeel, string Tariefpercentage);

/// <summary>The sheet of a group: its context-bound means, a row for each client, and the totals.</summary>
internal static class Groepsblad
{
    public const string Naam = "Groep";
    public const string TariefFout = "tariefpercentage is groter dan 0 en ten hoogste 100 %";
    public const string GetalFout = "elke gekleurde cel met een tijd, bedrag of percentage is een getal; vul 0 in waar niets is";
    public const string NegatiefFout = "geen tijd of bedrag is kleiner dan 0";

    private const int Klasse = 2;
    private const int Grondslag = 3;
    private const int Onafgerond = 4;
    private const int PerJaar = 5;
    private const int PerDag = 6;
    private const int Invoer = 7;
    private const int Eindoordeel = 8;

    /// <summary>The sheet of the group and those of its clients, in that order.</summary>
    public static ImmutableArray<Blad> Bladen(string kenmerk, Groepsuitkomst groep, Parameterblad parameters)
    {
        var blad = new Stappenblad(Naam, $"Rekenblad groepsmeerzorg {groep.Parameters.Jaar}");
        blad.Tussenkop("Aanvraag");
        blad.Gegeven("kenmerk", kenmerk);
        Rekenblad.Gegevens(blad, groep.Parameters);

        blad.Tussenkop("Invoer: de gekleurde cellen mogen worden gewijzigd, ook die op de bladen van de cliënten");
        var uren = blad.Tijd("GROEP-2", "contexturen van de groep", groep.Aanvraag.Context.UrenPerJaar, "uren per jaar");
        var euro = blad.Euro("GROEP-3", "contextmiddelen van de groep in euro's", groep.Aanvraag.Context.Euro);
        var tarief = blad.Percentage("BEDRAG-4", "tariefpercentage", groep.Aanvraag.Tariefpercentage);

        blad.Blad.Kop("Cliënt", "Kenmerk", "Indeling", "Grondslag", "Onafgerond per jaar", "Jaarbedrag", "Etmaalbedrag", "Invoer", "Oordeel");
        int eerste = blad.Blad.Reserveer(groep.Clienten.Length);
        string Kolom(int kolom) => Blad.Adressen(eerste, eerste + groep.Clienten.Length - 1, kolom);

        blad.Tussenkop("Stappen");
        var invoercontrole = blad.Controle(Formules.Controle(
            ($"COUNT({uren}:{tarief})<3", GetalFout),
            ($"MIN({uren}:{tarief})<0", NegatiefFout),
            ($"{tarief}<=0", TariefFout),
            ($"{tarief}>1", TariefFout)));
        var aantal = blad.Stap("GROEP-1", "cliënten", groep.Clienten.Length.ToString(CultureInfo.InvariantCulture), Opmaak.Getal, woorden: "staat vast: elke cliënt heeft een eigen blad");
        var controle = blad.Controle(Formules.Controle(
            ($"{invoercontrole}<>{Formules.Tekst(Formules.InOrde)}", "zie de invoer van de groep"),
            ($"COUNTIF({Kolom(Invoer)},{Formules.Tekst(Formules.InOrde)})<{aantal}", "zie de invoer van de cliënten")));

        var gerechtigd = blad.Stap("GROEP-3", "gerechtigde cliënten", AlsGoed($"COUNT({Kolom(Grondslag)})"), Opmaak.Getal, woorden: "cliënten met een grondslag");
        string AlsGoed(string formule) => Formules.Als($"{controle}={Formules.Tekst(Formules.InOrde)}", formule, Formules.Tekst(Formules.FouteInvoer));
        string Toegekend(string formule) => AlsGoed(Formules.Als($"{gerechtigd}>0", formule, Formules.Tekst(Formules.NietVanToepassing)));

        var grondslag = blad.Stap("GROEP-3", "som van de grondslagen", Toegekend($"SUM({Kolom(Grondslag)})"), Opmaak.EuroOnafgerond, "euro per jaar", "som van de 100 %-bedragen (maatwerk: ten hoogste het maximum)");
        var drempel = blad.Stap("GROEP-3", "contextdrempel", Toegekend($"{parameters.Contextdrempel}*{grondslag}"), Opmaak.EuroOnafgerond, "euro per jaar", "contextdrempel × som");
        var bespreekbaar = blad.Stap("GROEP-3", "contextmiddelen bespreekbaar", Toegekend(Bespreekbaar(euro, drempel)), Opmaak.Antwoord, woorden: "euro's > drempel");
        var surplus = blad.Stap("GROEP-3", "surplus", Toegekend($"IF({bespreekbaar}=\"ja\",{euro}-{drempel},0)"), Opmaak.EuroOnafgerond, "euro per jaar", "max(0, euro's − drempel)");
        var aandeel = blad.Stap("GROEP-3", "aandeel per gerechtigde cliënt", Toegekend($"{surplus}/{gerechtigd}"), Opmaak.EuroOnafgerond, "euro per jaar", "surplus ÷ gerechtigde cliënten");

        string Hier(string adres) => blad.Blad.Elders(adres);
        var plaatsen = new Groepsplaatsen(Hier(invoercontrole), Hier(controle), Hier(aantal), Hier(uren), Hier(aandeel), Hier(tarief));
        var clienten = groep.Clienten.Select((client, nummer) => new Clientblad(
            string.Create(CultureInfo.InvariantCulture, $"Cliënt {nummer + 1}"),
            client.Kenmerk,
            client.Uitkomst,
            parameters,
            (plaatsen, client.Gevraagd.ContextUrenPerJaar))).ToImmutableArray();
        for (int i = 0; i < clienten.Length; i++) Rij(blad.Blad, eerste + i, i + 1, groep.Clienten[i].Kenmerk, clienten[i]);

        var (toets, heeftBedrag) = (groep.Contexttoets, groep.Gerechtigd > 0);
        blad.Uitkomstkop();
        blad.Uitkomst("gerechtigde cliënten", gerechtigd, groep.Gerechtigd, "", Opmaak.Uitkomst);
        blad.Uitkomst("contextmiddelen bespreekbaar", bespreekbaar, toets is null ? Formules.NietVanToepassing : Oordeel(toets.Value));
        blad.Uitkomst("surplus", Toegekend($"ROUND({surplus},2)"), Rekenblad.Afgerond(toets?.Surplus), "euro per jaar");
        blad.Uitkomst("jaarbedrag", Toegekend($"ROUND(SUM({Kolom(Onafgerond)}),2)"), heeftBedrag ? groep.Jaarbedrag : null, "euro per jaar");
        blad.Uitkomst("etmaalbedrag", Toegekend($"ROUND(SUM({Kolom(Onafgerond)})/{parameters.DagenPerJaar},2)"), heeftBedrag ? groep.Etmaalbedrag : null, "euro per dag");
        blad.Uitkomst("som van de jaarbedragen", Toegekend($"ROUND(SUM({Kolom(PerJaar)}),2)"), heeftBedrag ? groep.SomJaarbedragen : null, "euro per jaar");
        blad.Uitkomst("som van de etmaalbedragen", Toegekend($"ROUND(SUM({Kolom(PerDag)}),2)"), heeftBedrag ? groep.SomEtmaalbedragen : null, "euro per dag");
        blad.Eindoordeel((Kolom(Eindoordeel), clienten.Length));
        Rekenblad.Opmerkingen(blad, groep.Clienten.Any(client => client.Gevraagd.Weekinzet is not null));
        return [blad.Blad, .. clienten.Select(client => client.Blad)];
    }

    /// <summary>The verdict on context euros, as a formula.</summary>
    public static string Bespreekbaar(string euro, string drempel) => $"IF({euro}=0,{Formules.Tekst(GeenEuros)},IF({Formules.Verschil(euro, drempel)}>0,\"ja\",\"nee\"))";

    /// <summary>The verdict of the library on context euros.</summary>
    public static string Oordeel(Contexttoets toets) => toets.Bespreekbaar switch { true => "ja", false => "nee", null => GeenEuros };

    private const string GeenEuros = "geen euro's gevraagd";

    private static void Rij(Blad blad, int rij, int nummer, string kenmerk, Clientblad client)
    {
        string Daar(string adres) => client.Blad.Elders(adres);
        blad.Zet(rij, 0, Cel.Van(nummer, Opmaak.Getal));
        blad.Zet(rij, 1, Cel.Van(kenmerk));
        blad.Zet(rij, Klasse, Cel.Met(Daar(client.Klasse), Opmaak.Antwoord));
        blad.Zet(rij, Grondslag, Cel.Met(Daar(client.Grondslag), Opmaak.Euro));
        blad.Zet(rij, Onafgerond, Cel.Met(Daar(client.JaarbedragOnafgerond), Opmaak.EuroOnafgerond));
        blad.Zet(rij, PerJaar, Cel.Met(Daar(client.Jaarbedrag), Opmaak.Euro));
        blad.Zet(rij, PerDag, Cel.Met(Daar(client.Etmaalbedrag), Opmaak.Euro));
        blad.Zet(rij, Invoer, Cel.Met(Daar(client.Controle), Opmaak.Antwoord));
        blad.Zet(rij, Eindoordeel, Cel.Met(Daar(client.Oordeel), Opmaak.Antwoord));
    }
}
