using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Cyclus;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Eigenschappen;

/// <summary>Whatever a caller builds: an outcome, or a refusal of the library's own with its places; never another exception.</summary>
public class VijandigeInvoerTests
{
    private static readonly Rekentool Nu = Rekentool.Voor(2026);

    private static string Voorbeeld(string naam) => Encoding.UTF8.GetString(File.ReadAllBytes(Projectmap.Pad("voorbeelden", naam)));

    [Fact]
    public void Een_aanvraag() => Beproef(Aanvragen.Vg7, aanvraag =>
    {
        Nu.Controleer(aanvraag);
        Toon(Nu.Bereken(aanvraag));
    });

    [Fact]
    public void Een_groepsaanvraag() => Beproef(Invoer.Groep.Lees(Voorbeeld("groep/woning.json")).Invoer, groep =>
    {
        Nu.Controleer(groep);
        var uitkomst = Nu.Bereken(groep);
        _ = (uitkomst.ToString(), uitkomst.AlsJson(), uitkomst.Signalen);
        foreach (var client in uitkomst.Clienten) Toon(client.Uitkomst);
    });

    [Fact]
    public void Een_dossier_voor_de_volledigheid() => Beproef(Dossiers.Volledig, dossier => Volledigheid.Van(dossier, Nu).AlsJson());

    [Fact]
    public void Een_groep_met_periode() => Beproef(Invoer.Groepstermijn.Lees(Voorbeeld("groepstermijn/woning.json")).Invoer, groep => Groepstermijnuitkomst.Van(groep, Nu, _ => Nu).AlsJson());

    [Fact]
    public void Een_termijnaanvraag() => Beproef(Invoer.Termijn.Lees(Voorbeeld("termijn/individueel.json")).Invoer, aanvraag => Termijnuitkomst.Van(aanvraag, Nu).AlsJson());

    [Fact]
    public void Een_verhuizing() => Beproef(Invoer.Verhuizing.Lees(Voorbeeld("verhuizing/nieuw-zorgkantoor.json")).Invoer, verhuizing =>
    {
        Verhuisuitkomst.Van(verhuizing, Nu).AlsJson();
        verhuizing.Controleer(Nu);
    });

    [Fact]
    public void Een_dagprogramma() => Beproef(Invoer.Dagprogramma.Lees(Voorbeeld("dagprogramma/weekend-thuis.json")).Programma, programma => Weekinzet.Van(programma).AlsJson());

    [Fact]
    public void Een_situatie() => Beproef(CyclusJson.Lees(Situaties.Aanbieder).Situatie, situatie => Meerzorgcyclus.Van(situatie, Situaties.Voorwaarden).AlsJson());

    [Theory]
    [InlineData("pgb/eenvoudig.json")]
    [InlineData("pgb/toezicht-en-nacht.json")]
    public void Een_zorgplan(string voorbeeld) => Beproef(Invoer.Zorgplan.Lees(Voorbeeld(voorbeeld)).Plan, plan =>
    {
        Pgbrekentool.Voor(2026).Controleer(plan);
        Pgbrekentool.Voor(2026).Beoordeel(plan).AlsJson();
    });

    [Fact]
    public void Een_heraanvraag()
    {
        var (rekentool, plan, heraanvraag) = Invoer.Zorgplan.Lees(Voorbeeld("pgb/heraanvraag.json"));
        Varieer(heraanvraag!, anders => rekentool.Beoordeel(plan, anders).AlsJson());
    }

    [Fact]
    public void Kolommen_en_scenarios() => Beproef(Aanvragen.Vg7, aanvraag =>
    {
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(aanvraag, "a");
        var basis = new Scenario("basis", Nu.Parameters);
        Scenario.Vergelijk(bouwer.Bouw(), basis, [new("eerder", Rekentool.Voor(2025).Parameters)]);
    });

    [Fact]
    public void Een_jaarwissel() => Beproef(Aanvragen.Vg7, aanvraag => Jaarvergelijking.Van([("a", aanvraag)], Rekentool.Voor(2025).Parameters, Nu.Parameters).AlsJson());

    [Fact]
    public void Een_herijking() => Beproef(new Herijkingsdossier { Aanvraag = Aanvragen.Vg7, Gedeclareerd = 50_000, Dagen = 300 }, dossier =>
    {
        var herijker = new Herijker(Nu.Parameters);
        herijker.Voeg(Herijkingsdossiers.Vg7(Uren.Van(50), 80_000));
        if (!herijker.Voeg(dossier).IsEmpty) return;
        herijker.Plaats(dossier);
        herijker.Bereken(2027);
    });

    [Fact]
    public void Een_overlay_van_elke_waarde()
    {
        string[] waarden = ["0", "-1", "1e27", "0.000001", "1000000000", "0.9999999999999999999999999999", "0:00:01", "2000:00", "", " ", "9999999999999999999999999999", new('9', 100_000)];
        foreach (var pad in Nu.Parameters.Waarden().Select(waarde => waarde.Pad).Append("onbekend").Append(string.Concat(Enumerable.Repeat("a.", 20_000))))
        {
            foreach (var waarde in waarden)
            {
                Veilig($"{pad[..Math.Min(pad.Length, 60)]} = {waarde[..Math.Min(waarde.Length, 40)]}", () =>
                {
                    var set = Nu.Parameters.Met(new Overlay("o", "b", [new(pad, waarde)]));
                    _ = (set.Bevindingen, set.Controleer(), set.ToString());
                    Toon(new Rekentool(set).Bereken(Aanvragen.Vg7));
                    Kolom(set);
                });
            }
        }

        Assert.Throws<ArgumentException>(() => new Overlay("o", "b", [new("contextdrempel", null!)]));
    }

    [Fact]
    public void Bulk_rekent_wat_een_aanvraag_geeft_ook_met_een_jaar_van_minder_dan_een_dag()
    {
        var set = Ongekeurd.Met(Nu.Parameters, "dagenPerJaar", "0.5");
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(Aanvragen.Vg7);
        Assert.Equal(new Rekentool(set).Bereken(Aanvragen.Vg7).Meerzorguren.Seconden, Bulkrekentool.Voor(set).Meerzorgseconden(bouwer.Bouw().Invoer, 0));
    }

    [Fact]
    public void Indexeren_met_elk_getal()
    {
        foreach (var van in Vijandig.Getallen)
        {
            foreach (var naar in Vijandig.Getallen)
            {
                Veilig($"{van} naar {naar}", () => Parameterset.Lees(Indexering.Indexeer(Nu.Parameters, 2027, van, naar)), magArgument: van <= 0 || naar <= 0);
            }
        }
    }

    [Theory]
    [InlineData("vg7.json")]
    [InlineData("groep/woning.json")]
    [InlineData("termijn/individueel.json")]
    [InlineData("verhuizing/maatwerk.json")]
    [InlineData("dossier/volledig.json")]
    [InlineData("dagprogramma/weekend-thuis.json")]
    [InlineData("cyclus/aanbieder.json")]
    [InlineData("pgb/eenvoudig.json")]
    [InlineData("pgb/toezicht-en-nacht.json")]
    [InlineData("jaarwissel/dossiers.json")]
    public void Elke_waarde_in_een_document(string voorbeeld)
    {
        string[] waarden = ["1e27", "1e-28", "-0", "9999999999999999999999999999", "1e400", "-1e27", "null", "\"\"", "\"999999999:59\"", "\"0001-01-01\"", "\"9999-12-31\"", "[null]", "{}", "2147483648"];
        var tekst = Voorbeeld(voorbeeld);
        for (int plaats = 0; plaats < tekst.Length; plaats++)
        {
            if (tekst[plaats] != ':' || tekst[plaats + 1] != ' ') continue;
            int einde = tekst.IndexOfAny([',', '\n', '}'], plaats);
            foreach (var waarde in waarden) Veilig($"{tekst[Math.Max(0, plaats - 30)..plaats]}: {waarde}", () => Lees(voorbeeld, $"{tekst[..(plaats + 2)]}{waarde}{tekst[einde..]}"));
        }
    }

    [Fact]
    public void Elke_waarde_in_een_jaarbestand() => Vervang(Jaarbestand.Tekst(2026), tekst =>
    {
        var set = Parameterset.Lees(Encoding.UTF8.GetBytes(tekst));
        _ = (set.Bevindingen, set.Controleer());
        Toon(new Rekentool(set).Bereken(Aanvragen.Vg7));
        Kolom(set);
        Jaarvergelijking.Van([("a", Aanvragen.Vg7)], Nu.Parameters, set).AlsJson();
    });

    [Fact]
    public void Een_herijking_van_elk_jaarbestand() => Vervang(Jaarbestand.Tekst(2026), tekst =>
    {
        var herijker = new Herijker(Parameterset.Lees(Encoding.UTF8.GetBytes(tekst)));
        foreach (var dossier in (Herijkingsdossier[])[Herijkingsdossiers.Vg7(Uren.Van(50), 80_000), Herijkingsdossiers.Vg7(Uren.Van(70), 120_000, context: 20_000)])
        {
            if (herijker.Voeg(dossier).IsEmpty) herijker.Plaats(dossier);
        }

        herijker.Bereken(2027);
    });

    [Fact]
    public void Elke_waarde_in_een_bestand_voor_het_pgb()
    {
        var plan = Invoer.Zorgplan.Lees(Voorbeeld("pgb/toezicht-en-nacht.json")).Plan;
        Vervang(Encoding.UTF8.GetString(Pgbrekentool.Inhoud(2026)), tekst => new Pgbrekentool(Pgbparameters.Lees(Encoding.UTF8.GetBytes(tekst), "pgb")).Beoordeel(plan).AlsJson());
    }

    [Fact]
    public void Niets_in_een_reeks_van_argumenten()
    {
        var groep = Nu.Bereken(Invoer.Groep.Lees(Voorbeeld("groep/woning.json")).Invoer);
        var kolommen = new Dossierbouwer().Bouw();
        var basis = new Scenario("basis", Nu.Parameters);
        Assert.Throws<ArgumentNullException>(() => Groepsvergelijking.Van(groep, [null!]));
        Assert.Throws<ArgumentNullException>(() => Scenario.Vergelijk(kolommen, basis, [null!]));
        Assert.Throws<ArgumentNullException>(() => Scenario.Vergelijk(kolommen, basis, [new("niets", null!)]));
        Assert.Throws<ArgumentNullException>(() => Jaarvergelijking.Van([("a", null!)], Nu.Parameters, Nu.Parameters));
        Assert.Throws<ArgumentNullException>(() => Rekentool.Voor(2026).Met(null!));
        Assert.Throws<ArgumentNullException>(() => Pgbrekentool.Voor(2026).Met(null!));
        Assert.Throws<ArgumentNullException>(() => new Herijker(Nu.Parameters).Bereken(2027, null, [null!]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Elke_cel_van_een_formulier(bool groep)
    {
        var bytes = (groep
            ? Formulierbouwer.Van(Invoer.Groep.Lees(Voorbeeld("groep/woning.json")).Invoer)
            : Formulierbouwer.Van(Aanvragen.Vg7, Invoer.Dagprogramma.Lees(Voorbeeld("dagprogramma/weekend-thuis.json")).Programma)).Bytes();
        string[] waarden = ["1e308", "-1e308", "1e-308", "1E+27", "79228162514264337593543950336", "-1", "NaN", "", "x"];
        int cellen = 0;
        foreach (var (deel, inhoud) in Bladen(bytes))
        {
            foreach (Match cel in Regex.Matches(inhoud, @"(?<=<(?:\w+:)?v>)[^<]*(?=</)"))
            {
                cellen++;
                foreach (var waarde in waarden)
                {
                    Veilig($"{deel}, {inhoud[Math.Max(0, cel.Index - 40)..cel.Index]}{waarde}", () =>
                    {
                        var formulier = Formulier.Lees(new MemoryStream(Met(bytes, deel, inhoud[..cel.Index] + waarde + inhoud[(cel.Index + cel.Length)..])));
                        _ = (formulier.AlsJson(), formulier.GegevensAlsJson("f"), formulier.Bevindingen);
                        if (formulier.IsLeesbaar) Formuliervergelijking.Van(formulier);
                    });
                }
            }
        }

        Assert.True(cellen > 20);
    }

    [Fact]
    public void Een_aanvraag_in_een_formulier()
    {
        var sjabloon = Formulierbouwer.Sjabloon();
        foreach (var (pad, anders) in Vijandig.Varianten(Aanvragen.Vg7)) Veilig(pad, () => Formulier.Vul(new MemoryStream(sjabloon), anders, 2026));
    }

    [Fact]
    public void Een_groep_in_een_formulier()
    {
        var sjabloon = Formulierbouwer.Sjabloon();
        var groep = Invoer.Groep.Lees(Voorbeeld("groep/woning.json")).Invoer;
        foreach (var (pad, anders) in Vijandig.Varianten(groep).Where((_, nummer) => nummer % 5 == 0)) Veilig(pad, () => Formulier.Vul(new MemoryStream(sjabloon), anders, 2026));
        Veilig("niets", () => Formulier.Vul(new MemoryStream(sjabloon), groep with { Clienten = groep.Clienten.Add(null!) }, 2026));
    }

    private static void Vervang(string tekst, Action<string> doe)
    {
        string[] waarden = ["0", "-1", "1e27", "0.000001", "1000000000", "0.9999999999999999999999999999", "0:00:01", "2000:00:00", "", "9999999999999999999999999999"];
        var plaatsen = Regex.Matches(tekst, @"(?<=""waarde"":\s*"")[^""]*(?="")");
        Assert.True(plaatsen.Count > 20);
        foreach (Match plaats in plaatsen)
        {
            foreach (var waarde in waarden) Veilig($"{tekst[Math.Max(0, plaats.Index - 80)..plaats.Index]}{waarde}", () => doe($"{tekst[..plaats.Index]}{waarde}{tekst[(plaats.Index + plaats.Length)..]}"));
        }
    }

    private static List<(string Deel, string Inhoud)> Bladen(byte[] werkmap)
    {
        using var zip = new ZipArchive(new MemoryStream(werkmap));
        List<(string, string)> bladen = [];
        foreach (var deel in zip.Entries.Where(deel => deel.FullName.Contains("worksheets/", StringComparison.Ordinal) && !deel.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var lezer = new StreamReader(deel.Open());
            bladen.Add((deel.FullName, lezer.ReadToEnd()));
        }

        return bladen;
    }

    private static byte[] Met(byte[] werkmap, string naam, string inhoud)
    {
        using var stroom = new MemoryStream();
        stroom.Write(werkmap);
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(naam)!.Delete();
            using var schrijver = new StreamWriter(zip.CreateEntry(naam, CompressionLevel.NoCompression).Open());
            schrijver.Write(inhoud);
        }

        return stroom.ToArray();
    }

    private static void Lees(string voorbeeld, string tekst)
    {
        switch (voorbeeld.Split('/')[0])
        {
            case "groep": Invoer.Groep.Lees(tekst).Bereken().AlsJson(); break;
            case "termijn": Invoer.Termijn.Lees(tekst).Bereken().AlsJson(); break;
            case "verhuizing": Invoer.Verhuizing.Lees(tekst).Bereken().AlsJson(); break;
            case "dossier": Invoer.Dossier.Lees(tekst).AlsJson(); break;
            case "dagprogramma": Invoer.Dagprogramma.Lees(tekst).AlsJson(); break;
            case "cyclus": Invoer.Situatie.Lees(tekst).Bepaal().AlsJson(); break;
            case "jaarwissel": Invoer.Dossiers.Lees(tekst); break;
            case "pgb":
                var (rekentool, plan, heraanvraag) = Invoer.Zorgplan.Lees(tekst);
                rekentool.Beoordeel(plan, heraanvraag).AlsJson();
                break;
            default: Toon(Invoer.Aanvraag.Lees(tekst).Bereken()); break;
        }
    }

    private static void Kolom(Parameterset set)
    {
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(Aanvragen.Vg7);
        var rekentool = Bulkrekentool.Voor(set);
        rekentool.Bereken(bouwer.Bouw().Invoer, new() { Klasse = new Klasse[1], JaarCenten = new long[1], DagCenten = new int[1] });
        rekentool.Meerzorgseconden(bouwer.Bouw().Invoer, 0);
    }

    private static void Toon(Uitkomst uitkomst)
    {
        _ = (uitkomst.ToString(), uitkomst.Toelichting().ToString(), uitkomst.AlsJson(), uitkomst.Signalen, uitkomst.Grondslag);
    }

    private static void Beproef<T>(T geldig, Action<T> doe)
        where T : class
    {
        doe(geldig);
        Assert.Throws<ArgumentNullException>(() => doe(null!));
        Varieer(geldig, doe);
    }

    private static void Varieer<T>(T geldig, Action<T> doe)
        where T : class
    {
        int aantal = 0;
        foreach (var (pad, anders) in Vijandig.Varianten(geldig))
        {
            aantal++;
            Veilig(pad, () => doe(anders));
        }

        Assert.True(aantal > 20, aantal.ToString(CultureInfo.InvariantCulture));
    }

    private static void Veilig(string wat, Action doe, bool magArgument = false)
    {
        try
        {
            doe();
        }
        catch (RekentoolException fout)
        {
            Assert.All(fout.Fouten, een => Assert.False(string.IsNullOrEmpty(een.In(Taal.Nederlands) + een.In(Taal.Engels))));
        }
        catch (OngeldigFormulierException fout)
        {
            Assert.NotEmpty(fout.Fouten);
        }
        catch (ArgumentException) when (magArgument)
        {
        }
        catch (Exception fout)
        {
            Assert.Fail($"{wat}: {fout}");
        }
    }
}
