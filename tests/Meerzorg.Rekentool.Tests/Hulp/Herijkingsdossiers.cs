using System.Text;
using Meerzorg.Rekentool.Cli.Synthetisch;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Dossiers of which it is known what a calibration must make of them.</summary>
internal static class Herijkingsdossiers
{
    public static Herijkingsbeleid Beleid(int minimum = 1, string plaatsing = "zonderTariefpercentage", string bandgrens = "lagereBand", string overlap = "minsteAfwijking", bool neutraal = true, string gelijkeGrenzen = "laagste", string legeBand = "vervalt") =>
        Herijkingsbeleid.Lees(Encoding.UTF8.GetBytes(
            $$"""
            {
              "formaat": "meerzorg-herijking-1", "naam": "proef",
              "minimumAantal": { "waarde": {{minimum}}, "bron": "proef" },
              "grensstapUren": { "waarde": 1, "bron": "proef" },
              "contextdecimalen": { "waarde": 4, "bron": "proef" },
              "bandplaatsing": { "waarde": "{{plaatsing}}", "bron": "proef" },
              "bandgrens": { "waarde": "{{bandgrens}}", "bron": "proef" },
              "overlap": { "waarde": "{{overlap}}", "bron": "proef" },
              "gelijkeGrenzen": { "waarde": "{{gelijkeGrenzen}}", "bron": "proef" },
              "legeBand": { "waarde": "{{legeBand}}", "bron": "proef" },
              "kostenneutraal": { "waarde": {{(neutraal ? "true" : "false")}}, "bron": "proef" }
            }
            """));

    /// <summary>A dossier with this much wonen and this yearly amount without tariefpercentage.</summary>
    public static Herijkingsdossier Met(Zorgprofiel zorgprofiel, Uren wonen, decimal jaarbedrag, decimal tarief = 1, int dagen = 365, decimal context = 0)
    {
        var prestatie = Rekentool.Voor(2026).Parameters.Van(zorgprofiel)!.Prestaties[0];
        return new()
        {
            Aanvraag = new()
            {
                Zorgprofiel = zorgprofiel,
                Behandeling = prestatie.Behandeling,
                Dagbesteding = prestatie.Dagbesteding,
                Zorg = new() { Wonen = wonen },
                Context = new() { Euro = context },
                Tariefpercentage = tarief,
            },
            Gedeclareerd = jaarbedrag * tarief * dagen / 365,
            Dagen = dagen,
        };
    }

    /// <summary>A VG7 inclusive of everything with this many meerzorguren before the indirect hours.</summary>
    public static Herijkingsdossier Vg7(Uren meer, decimal jaarbedrag, decimal tarief = 1, int dagen = 365, decimal context = 0)
    {
        var profiel = Rekentool.Voor(2026).Parameters.Van(Zorgprofiel.VG7)!;
        return Met(Zorgprofiel.VG7, meer + profiel.Prestaties[0].Aftrek.Waarde, jaarbedrag, tarief, dagen, context);
    }

    /// <summary>
    /// Dossiers at both ends and in the middle of every class of a set, with exactly the amount of their class: everything is
    /// told by them and nothing contradicts anything.
    /// </summary>
    public static List<Herijkingsdossier> ZonderRuis(Parameterset set)
    {
        (int Dagen, decimal Tarief)[] declaraties = [(365, 1m), (73, 0.965m), (292, 0.95m)]; // the declared amounts are finite decimals
        var dossiers = new List<Herijkingsdossier>();
        foreach (var profiel in set.Zorgprofielen)
        {
            var aftrek = profiel.Prestaties[0].Aftrek.Waarde - profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde;
            decimal tekort = 0;
            foreach (var (nummer, range) in profiel.Ranges.Index())
            {
                decimal laagste = decimal.Ceiling((range.Vanaf.Waarde + aftrek).Seconden);

                // Just above the last meerzorgprofiel the rates of LVG and ZG give less than that profile: well above it they do not.
                if (nummer > 0 && range.Meerzorgprofiel is null) laagste += 20 * 3600;
                decimal hoogste = nummer + 1 < profiel.Ranges.Length ? decimal.Ceiling((profiel.Ranges[nummer + 1].Vanaf.Waarde + aftrek).Seconden) - 1 : laagste + 36000;
                foreach (var (plaats, wonen) in ((decimal[])[laagste, decimal.Floor((laagste + hoogste) / 2), hoogste]).Index())
                {
                    var (dagen, tarief) = declaraties[plaats];
                    var tijd = Uren.VanSeconden(wonen);
                    if (range.Jaarbedrag is { } bedrag)
                    {
                        dossiers.Add(Met(profiel.Zorgprofiel, tijd, bedrag.Waarde, tarief, dagen));
                        continue;
                    }

                    // Maatwerk below the first meerzorgprofiel costs more by its hours than fits the first money band: what
                    // is too little here is added to the last dossier above, so that the rate of the group is as it was.
                    decimal naarUren = (tijd - aftrek).DecimaleUren / 7 * 365 * set.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Waarde;
                    bool onderaan = nummer + 1 < profiel.Ranges.Length;
                    decimal jaarbedrag = onderaan ? 10_000 : plaats == 2 ? naarUren + tekort : naarUren;
                    if (onderaan) tekort += naarUren - jaarbedrag;
                    dossiers.Add(Met(profiel.Zorgprofiel, tijd, jaarbedrag));
                }
            }
        }

        return dossiers;
    }

    /// <summary>Made-up dossiers with amounts off by at most these thousandths, as <c>meerzorg synthetisch --declaraties</c> writes them.</summary>
    public static List<string[]> MetRuis(int aantal, int ruis, ulong zaad = 1)
    {
        var generator = new Declaratiegenerator(zaad, Rekentool.Voor(2026).Parameters, ruis);
        return [.. Enumerable.Range(0, aantal).Select(_ => generator.Volgende())];
    }

    /// <summary>A calibration of rows of fields; every row must be good.</summary>
    public static Herijkingsuitkomst Herijk(IEnumerable<string[]> rijen, Parameterset basis, Herijkingsdoel doel, Herijkingsbeleid beleid)
    {
        var herijker = new Herijker(basis, beleid);
        var lezer = new Herijkingslezer(Herijkingslezer.Kolommen, '.', herijker);
        foreach (var rij in rijen) Assert.Empty(lezer.Lees(rij));
        return herijker.Bereken(doel);
    }
}
