using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes scenarios as text, JSON or Markdown.</summary>
internal static class Scenarioweergave
{
    private const int GetoondeParameters = 20;

    private static readonly NumberFormatInfo Getallen = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });

    public static void Schrijf(Omgeving omgeving, ImmutableArray<Scenariouitkomst> uitkomsten, Gevoeligheid? gevoeligheid, Formaat formaat)
    {
        if (formaat == Formaat.Json)
        {
            omgeving.Uit.WriteLine(uitkomsten.AlsJson(gevoeligheid));
            return;
        }

        void Deel(string kop, Tabel tabel)
        {
            omgeving.Uit.WriteLine(formaat.KopMetWit(2, kop));
            tabel.Schrijf(omgeving, formaat);
            omgeving.Uit.WriteLine();
        }

        Deel($"{Notatie.Dossiers(uitkomsten[0].Aantal)}, totaal per jaar", Totalen(uitkomsten));
        Deel("Verdeling over de klassen", Verdeling(uitkomsten));
        Deel("Kosten per zorgprofiel", PerZorgprofiel(uitkomsten));
        foreach (var scenario in uitkomsten.Skip(1)) Deel($"Van klasse veranderd: {scenario.Scenario.Naam}", Migratie(scenario));
        if (gevoeligheid is not null) Deel($"Gevoeligheid: elke waarde {Verschil(gevoeligheid.Stap * 100)} %", Gevoelig(gevoeligheid));
        foreach (var uitkomst in uitkomsten.Where(uitkomst => uitkomst.NietBerekenbaar > 0))
            omgeving.Uit.WriteLine($"let op: {Invoertekst.OpEenRegel(uitkomst.Scenario.Naam)} kent {Notatie.Dossiers(uitkomst.NietBerekenbaar)} niet, en telt die niet mee in zijn totaal");
        if (gevoeligheid is null) return;
        var overgeslagen = gevoeligheid.Overgeslagen;
        if (!overgeslagen.IsEmpty) omgeving.Uit.WriteLine($"overgeslagen, omdat de controles de verandering weigeren: {string.Join(", ", overgeslagen.Select(waarde => waarde.Parameter.Pad))}");
    }

    private static Tabel Totalen(ImmutableArray<Scenariouitkomst> uitkomsten)
    {
        var tabel = new Tabel(["scenario", "parameters", "totaal", "verschil", "%"]);
        var basis = uitkomsten[0];
        tabel.Rij(basis.Scenario.Naam, basis.Scenario.Parameters.Id, Euro(basis.Totaal), "", "");
        foreach (var scenario in uitkomsten.Skip(1))
        {
            tabel.Rij(scenario.Scenario.Naam, scenario.Scenario.Parameters.Id, Euro(scenario.Totaal), Verschil(scenario.Verschil), basis.Totaal == 0 ? "" : Verschil(scenario.Verschil / basis.Totaal * 100));
        }

        return tabel;
    }

    private static Tabel Verdeling(ImmutableArray<Scenariouitkomst> uitkomsten)
    {
        var tabel = new Tabel(["klasse", .. uitkomsten.Select(uitkomst => uitkomst.Scenario.Naam)]);
        foreach (var klasse in Enum.GetValues<Klasse>().Where(klasse => uitkomsten.Any(uitkomst => uitkomst.Verdeling[(int)klasse] > 0)))
            tabel.Rij([klasse.Naam().Nl, .. uitkomsten.Select(uitkomst => Getal(uitkomst.Verdeling[(int)klasse]))]);
        return tabel;
    }

    private static Tabel PerZorgprofiel(ImmutableArray<Scenariouitkomst> uitkomsten)
    {
        var tabel = new Tabel(["zorgprofiel", "dossiers", uitkomsten[0].Scenario.Naam, .. uitkomsten.Skip(1).Select(scenario => $"verschil {scenario.Scenario.Naam}")]);
        foreach (var (nummer, profiel) in uitkomsten[0].PerZorgprofiel.Index())
            tabel.Rij([profiel.Zorgprofiel.Naam, Getal(profiel.Aantal), Euro(profiel.Totaal), .. uitkomsten.Skip(1).Select(scenario => Verschil(scenario.PerZorgprofiel[nummer].Verschil))]);
        return tabel;
    }

    private static Tabel Migratie(Scenariouitkomst scenario)
    {
        var tabel = new Tabel(["van", "naar", "dossiers"]);
        foreach (var cel in scenario.Overgangen.Where(cel => cel.Van != cel.Naar)) tabel.Rij(cel.Van.Naam().Nl, cel.Naar.Naam().Nl, Getal(cel.Aantal));
        var blijft = scenario.Overgangen.Where(cel => cel.Van == cel.Naar).Sum(cel => cel.Aantal);
        tabel.Rij("gebleven", "", Getal(blijft));
        return tabel;
    }

    private static Tabel Gevoelig(Gevoeligheid gevoeligheid)
    {
        var tabel = new Tabel(["pad", "van", "naar", "verschil", "%"]);
        var grootste = gevoeligheid.Parameters.Where(waarde => waarde.Verschil != 0).OrderByDescending(waarde => Math.Abs(waarde.Verschil)).ToList();
        foreach (var waarde in grootste.Take(GetoondeParameters))
        {
            tabel.Rij(
                waarde.Oud.Pad, waarde.Oud.WaardeIn(Taal.Nederlands), waarde.Nieuw.WaardeIn(Taal.Nederlands), Verschil(waarde.Verschil),
                gevoeligheid.Totaal == 0 ? "" : Verschil(waarde.Verschil / gevoeligheid.Totaal * 100));
        }

        int rest = Math.Max(0, grootste.Count - GetoondeParameters);
        tabel.Rij($"nog {rest} met minder, {gevoeligheid.Parameters.Length - grootste.Count} zonder verschil", "", "", "", "");
        return tabel;
    }

    private static string Euro(decimal bedrag) => Notatie.Euro(bedrag, Taal.Nederlands);

    private static string Getal(long getal) => getal.ToString("#,##0", Getallen);

    private static string Verschil(decimal verschil) => verschil.ToString("+#,##0.00;-#,##0.00;0.00", Getallen);
}
