using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes scenarios as text, JSON or Markdown.</summary>
internal static class Scenarioweergave
{
    private const int GetoondeParameters = 20;

    public static void Schrijf(Omgeving omgeving, ImmutableArray<Scenariouitkomst> uitkomsten, Gevoeligheid? gevoeligheid, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json) omgeving.Uit.WriteLine(uitkomsten.AlsJson(gevoeligheid));
        else new Verslag(omgeving, uitkomsten, formaat, taal).Schrijf(gevoeligheid);
    }

    private sealed class Verslag(Omgeving omgeving, ImmutableArray<Scenariouitkomst> uitkomsten, Formaat formaat, Taal taal)
    {
        public void Schrijf(Gevoeligheid? gevoeligheid)
        {
            Deel($"{Notatie.Dossiers(uitkomsten[0].Aantal).In(taal)}, {Woord("totaal per jaar", "total per year")}", Totalen());
            Deel(Woord("Verdeling over de klassen", "Distribution over the classes"), Verdeling());
            Deel(Woord("Kosten per zorgprofiel", "Costs per care profile"), PerZorgprofiel());
            foreach (var scenario in uitkomsten.Skip(1)) Deel($"{Woord("Van klasse veranderd", "Of another class")}: {scenario.Scenario.Naam}", Migratie(scenario));
            if (gevoeligheid is not null) Deel($"{Woord("Gevoeligheid: elke waarde", "Sensitivity: every value")} {Verschil(gevoeligheid.Stap * 100)} %", Gevoelig(gevoeligheid));
            foreach (var uitkomst in uitkomsten.Where(uitkomst => uitkomst.NietBerekenbaar > 0))
            {
                var (naam, dossiers) = (Invoertekst.OpEenRegel(uitkomst.Scenario.Naam), Notatie.Dossiers(uitkomst.NietBerekenbaar));
                omgeving.Uit.WriteLine(Woord($"let op: {naam} kent {dossiers.Nl} niet, en telt die niet mee in zijn totaal", $"note: {naam} does not know {dossiers.En}, and does not count them in its total"));
            }

            if (gevoeligheid is null || gevoeligheid.Overgeslagen is not [_, ..] overgeslagen) return;
            omgeving.Uit.WriteLine($"{Woord("overgeslagen, omdat de controles de verandering weigeren", "left out, because the checks refuse the change")}: {string.Join(", ", overgeslagen.Select(waarde => waarde.Parameter.Pad))}");
        }

        private void Deel(string kop, Tabel tabel)
        {
            omgeving.Uit.WriteLine(formaat.KopMetWit(2, kop));
            tabel.Schrijf(omgeving, formaat);
            omgeving.Uit.WriteLine();
        }

        private Tabel Totalen()
        {
            var tabel = new Tabel(["scenario", "parameters", Woord("totaal", "total"), Woord("verschil", "difference"), "%"]);
            var basis = uitkomsten[0];
            tabel.Rij(basis.Scenario.Naam, basis.Scenario.Parameters.Id, Euro(basis.Totaal), "", "");
            foreach (var scenario in uitkomsten.Skip(1))
            {
                tabel.Rij(scenario.Scenario.Naam, scenario.Scenario.Parameters.Id, Euro(scenario.Totaal), Verschil(scenario.Verschil), basis.Totaal == 0 ? "" : Verschil(scenario.Verschil / basis.Totaal * 100));
            }

            return tabel;
        }

        private Tabel Verdeling()
        {
            var tabel = new Tabel([Woord("klasse", "class"), .. uitkomsten.Select(uitkomst => uitkomst.Scenario.Naam)]);
            foreach (var klasse in Enum.GetValues<Klasse>().Where(klasse => uitkomsten.Any(uitkomst => uitkomst.Verdeling[(int)klasse] > 0)))
                tabel.Rij([klasse.Naam().In(taal), .. uitkomsten.Select(uitkomst => Getal(uitkomst.Verdeling[(int)klasse]))]);
            return tabel;
        }

        private Tabel PerZorgprofiel()
        {
            var tabel = new Tabel(["zorgprofiel", "dossiers", uitkomsten[0].Scenario.Naam, .. uitkomsten.Skip(1).Select(scenario => $"{Woord("verschil", "difference")} {scenario.Scenario.Naam}")]);
            foreach (var (nummer, profiel) in uitkomsten[0].PerZorgprofiel.Index())
                tabel.Rij([profiel.Zorgprofiel.Naam, Getal(profiel.Aantal), Euro(profiel.Totaal), .. uitkomsten.Skip(1).Select(scenario => Verschil(scenario.PerZorgprofiel[nummer].Verschil))]);
            return tabel;
        }

        private Tabel Migratie(Scenariouitkomst scenario)
        {
            var tabel = new Tabel([Woord("van", "from"), Woord("naar", "to"), "dossiers"]);
            foreach (var cel in scenario.Overgangen.Where(cel => cel.Van != cel.Naar)) tabel.Rij(cel.Van.Naam().In(taal), cel.Naar.Naam().In(taal), Getal(cel.Aantal));
            tabel.Rij(Woord("gebleven", "stayed"), "", Getal(scenario.Overgangen.Where(cel => cel.Van == cel.Naar).Sum(cel => cel.Aantal)));
            return tabel;
        }

        private Tabel Gevoelig(Gevoeligheid gevoeligheid)
        {
            var tabel = new Tabel([Woord("pad", "path"), Woord("van", "from"), Woord("naar", "to"), Woord("verschil", "difference"), "%"]);
            var grootste = gevoeligheid.Parameters.Where(waarde => waarde.Verschil != 0).OrderByDescending(waarde => Math.Abs(waarde.Verschil)).ToList();
            foreach (var waarde in grootste.Take(GetoondeParameters))
            {
                tabel.Rij(
                    waarde.Oud.Pad, waarde.Oud.WaardeIn(taal), waarde.Nieuw.WaardeIn(taal), Verschil(waarde.Verschil),
                    gevoeligheid.Totaal == 0 ? "" : Verschil(waarde.Verschil / gevoeligheid.Totaal * 100));
            }

            int rest = Math.Max(0, grootste.Count - GetoondeParameters);
            int zonder = gevoeligheid.Parameters.Length - grootste.Count;
            tabel.Rij(Woord($"nog {rest} met minder, {zonder} zonder verschil", $"{rest} more with less, {zonder} without a difference"), "", "", "", "");
            return tabel;
        }

        private string Woord(string nl, string en) => new Tekst(nl, en).In(taal);

        private string Euro(decimal bedrag) => Notatie.Euro(bedrag, taal);

        private string Getal(long getal) => Notatie.Aantal(getal, taal);

        private string Verschil(decimal verschil) => verschil.ToString("+#,##0.00;-#,##0.00;0.00", taal == Taal.Engels ? NumberFormatInfo.InvariantInfo : Getallen);
    }

    private static readonly NumberFormatInfo Getallen = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });
}
