using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests;

/// <summary>Receipts: canonical, replayable, and recognised when something about them is not right.</summary>
public class RekenstaatTests
{
    private static readonly Rekentool Rekentool2026 = Rekentool.Voor(2026);

    private static readonly Overlay Eigen = new("proef", "brief van het zorgkantoor", [new("contextdrempel", "0.0715")]);

    private static readonly Rekenstaat Vg7 = Rekenstaat.Van(Rekentool2026, Aanvragen.Vg7);

    public static TheoryData<string> Uitgebracht { get; } = [.. Rekenstaatbestanden.Alle];

    [Theory]
    [MemberData(nameof(Uitgebracht))]
    public void Invoer_en_uitkomst_van_elke_rekenstaat_zijn_nog_die_van_toen(string bestand)
    {
        // Those of 0.1.0 have the first format, that is no longer read as a receipt; what went in and what came out of it still counts.
        var json = JsonDocument.Parse(Rekenstaatbestanden.Inhoud(bestand)).RootElement;
        var oud = json.GetProperty("aanvraag");
        var rekentool = json.GetProperty("parameters").GetProperty("overlays").EnumerateArray()
            .Aggregate(Rekentool.Voor(oud.GetProperty("jaar").GetInt32()), (zonder, overlay) => zonder.Met(Overlay.Lees(overlay.GetRawText())));
        var rekenstaat = Rekenstaat.Van(Encoding.UTF8.GetBytes(oud.GetRawText()), new() { RekentoolVoor = _ => rekentool });

        var nu = JsonDocument.Parse(rekenstaat.AlsTekst()).RootElement;
        Assert.Equal(Rekenstaatbestanden.OpEenRegel(oud), Rekenstaatbestanden.OpEenRegel(nu.GetProperty("aanvraag")));
        Assert.Equal(Rekenstaatbestanden.ZonderStappen(json.GetProperty("uitkomst")), Rekenstaatbestanden.ZonderStappen(nu.GetProperty("uitkomst")));
        Assert.Null(Schema.Van("rekenstaat-2").Gebrek(rekenstaat.AlsTekst()));
        Rekenstaat.Lees(Encoding.UTF8.GetBytes(rekenstaat.AlsTekst())).Herbereken().Is(Herberekenoordeel.Identiek);
    }

    [Theory]
    [MemberData(nameof(Uitgebracht))]
    public void Elke_rekenstaat_van_elke_uitgave_is_identiek_of_van_een_ouder_formaat(string bestand)
    {
        var oud = Rekenstaat.Lees(Rekenstaatbestanden.Inhoud(bestand));
        if (oud.Formaat == Rekenstaat.HuidigFormaat)
        {
            oud.Herbereken().Is(Herberekenoordeel.Identiek);
            Assert.Equal(Encoding.UTF8.GetString(Rekenstaatbestanden.Inhoud(bestand)), oud.AlsTekst());
            return;
        }

        Assert.Equal(
            "niet herberekend: een ouder formaat; formaat: gevonden \"meerzorg-rekenstaat-1\", verwacht \"meerzorg-rekenstaat-2\"",
            oud.Herbereken().ToString());
        Assert.Equal("formaat", Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => oud.Vernieuw()).Fouten).Pad);
    }

    [Fact]
    public void De_verzameling_van_deze_versie_raakt_alles()
    {
        var rekenstaten = Rekenstaatbestanden.Alle.Where(naam => naam.StartsWith(Rekenstaat.HuidigeVersie + "/", StringComparison.Ordinal)).ToList();
        Assert.True(rekenstaten.Count >= 20, $"Rekenstaten/{Rekenstaat.HuidigeVersie}: zie CONTRIBUTING.md, \"Adding the receipts of a release\".");
        var inhoud = rekenstaten.Select(naam => JsonDocument.Parse(Rekenstaatbestanden.Inhoud(naam)).RootElement).ToList();
        var uitkomsten = inhoud.Select(json => json.GetProperty("uitkomst")).ToList();
        var enkel = uitkomsten.Where(uitkomst => !uitkomst.TryGetProperty("clienten", out _)).ToList();

        Assert.Equal(Rekentool.Jaren.Where(Snapshot.IsVastgelegd), uitkomsten.Select(uitkomst => uitkomst.GetProperty("jaar").GetInt32()).Distinct().Order());
        Assert.Equal(4, enkel.Select(uitkomst => uitkomst.GetProperty("classificatie").GetString()).Distinct().Count());
        Assert.Equal(6, enkel.Select(uitkomst => uitkomst.GetProperty("meerzorgprofiel")).Where(nummer => nummer.ValueKind == JsonValueKind.Number).Select(nummer => nummer.GetInt32()).Distinct().Count());
        Assert.Equal(3, enkel.Select(uitkomst => uitkomst.GetProperty("contextBespreekbaar").ValueKind).Distinct().Count());
        Assert.Contains(enkel, uitkomst => uitkomst.GetProperty("afgetopt").ValueKind == JsonValueKind.True);
        Assert.True(uitkomsten.Count - enkel.Count >= 2);
        Assert.Contains(uitkomsten, uitkomst => uitkomst.TryGetProperty("vergelijking", out _));
        Assert.Contains(inhoud, json => json.GetProperty("parameters").GetProperty("overlays").GetArrayLength() > 0);
        Assert.Contains(inhoud, json => json.GetProperty("aanvraag").TryGetProperty("dagprogramma", out _));
    }

    [Theory]
    [InlineData("rekentool", null)]
    [InlineData("onbekend", "1")]
    [InlineData("formaat", "\"meerzorg-rekenstaat-1\"")]
    [InlineData("controlegetal", "\"abc\"")]
    [InlineData("parameters.overlays", "[{}]")]
    [InlineData("parameters.waardehash", "\"abc\"")]
    [InlineData("parameters.documentatiehash", null)]
    [InlineData("aanvraag.zorg.wonen", "\"40:75\"")]
    [InlineData("aanvraag.jaar", null)]
    [InlineData("uitkomst.classificatie", "\"meerzorg\"")]
    [InlineData("uitkomst.uitleg.1.resultaat", null)]
    public void Het_schema_weigert_wat_geen_rekenstaat_is(string pad, string? waarde) =>
        Assert.NotNull(Schema.Van("rekenstaat-2").Gebrek(Jsonknip.Verander(Vg7.AlsTekst(), pad, waarde)));

    [Fact]
    public void Dezelfde_invoer_geeft_dezelfde_bytes()
    {
        var anders = Encoding.UTF8.GetBytes("""
            { "tariefpercentage": 0.950, "context": { "euro": 10000.00, "urenPerJaar": "52" }, "dagbesteding": true, "minuren": "1,0", "behandeling": true, "zorgprofiel": "7vg",
              "zorg": { "nacht": "2:00:00", "dagbesteding": "16:00:00.0", "wonen": "40.0" }, "behandelaren": { "overig": "3:00" }, "jaar": 2026 }
            """);

        Assert.Equal(Vg7.AlsTekst(), Rekenstaat.Van(anders).AlsTekst());
        Assert.Equal(Vg7.AlsTekst(), Rekenstaat.Van(Rekentool2026, Aanvragen.Vg7 with { Tariefpercentage = 0.9500m }).AlsTekst());
        Assert.NotEqual(Vg7.AlsTekst(), Rekenstaat.Van(Rekentool2026, Aanvragen.Vg7 with { Tariefpercentage = 0.9501m }).AlsTekst());
        Assert.DoesNotContain('\r', Vg7.AlsTekst());
        Assert.EndsWith("\n}\n", Vg7.AlsTekst(), StringComparison.Ordinal);
    }

    [Property(MaxTest = 50)]
    public void Elke_aanvraag_overleeft_de_rekenstaat(Rekengeval geval)
    {
        var rekenstaat = Rekenstaat.Van(geval.Rekentool, geval.Aanvraag);
        using var json = JsonDocument.Parse(rekenstaat.AlsTekst());
        Assert.Equal(geval.Aanvraag, AanvraagJson.Lees(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("aanvraag").GetRawText())).Invoer);
        Rekenstaat.Lees(Encoding.UTF8.GetBytes(rekenstaat.AlsTekst())).Herbereken().Is(Herberekenoordeel.Identiek);
    }

    [Fact]
    public void Het_controlegetal_is_dat_van_de_tekst_zonder_dat_lid()
    {
        var regels = Vg7.AlsTekst().TrimEnd('\n').Split('\n');

        Assert.Equal(Vg7.Controlegetal, Rekenstaatbestanden.Som(string.Join('\n', regels[..^2]).TrimEnd(',') + "\n}\n"));
        Assert.Equal(Vg7.AlsTekst(), Encoding.UTF8.GetString(Vg7.VervangEnTelNa("VG7", "VG7")));
    }

    [Fact]
    public void Witruimte_en_regeleinden_tellen_niet()
    {
        Rekenstaat.Lees(Vg7.OpEenRegel()).Herbereken().Is(Herberekenoordeel.Identiek);
        Rekenstaat.Lees(Encoding.UTF8.GetBytes(Vg7.AlsTekst().Replace("\n", "\r\n", StringComparison.Ordinal))).Herbereken().Is(Herberekenoordeel.Identiek);
        Assert.Equal(Vg7.AlsTekst(), Rekenstaat.Lees(Vg7.OpEenRegel()).AlsTekst());
    }

    [Fact]
    public void Een_overlay_gaat_mee_met_zijn_bron()
    {
        var rekenstaat = Rekenstaat.Lees(Encoding.UTF8.GetBytes(Rekenstaat.Van(Rekentool2026.Met(Eigen), Aanvragen.Vg7).AlsTekst()));

        rekenstaat.Herbereken().Is(Herberekenoordeel.Identiek);
        Assert.Contains("\"bron\": \"brief van het zorgkantoor\"", rekenstaat.AlsTekst(), StringComparison.Ordinal);
        Assert.NotEqual(Vg7.Waardehash, rekenstaat.Waardehash);
        Assert.Equal(rekenstaat.AlsTekst(), rekenstaat.Vernieuw().AlsTekst());
    }

    [Theory]
    [InlineData("\"jaarbedrag\": 75444.61", "\"jaarbedrag\": 75544.61")] // outcome
    [InlineData("\"wonen\": \"40:00\"", "\"wonen\": \"40:01\"")] // input
    [InlineData("\"rekentool\": \"0.", "\"rekentool\": \"9.")]
    [InlineData("\"waardehash\": \"", "\"waardehash\": \"0")]
    public void Wie_iets_verandert_wordt_herkend(string oud, string nieuw)
    {
        var niet = Rekenstaat.Lees(Vg7.Vervang(oud, nieuw)).Herbereken().IsNietHerberekend();

        Assert.Equal((Herberekenoordeel.Gewijzigd, "controlegetal"), (niet.Oordeel, Assert.Single(niet.Fouten).Pad));
        Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Lees(Vg7.Vervang(oud, nieuw)).Vernieuw());
    }

    [Theory]
    [InlineData("\"jaarbedrag\": 75444.61", "\"jaarbedrag\": 75544.61", null, "uitkomst.jaarbedrag", "75544.61", "75444.61")]
    [InlineData("\"afgetopt\": false", "\"afgetopt\": true", null, "uitkomst.afgetopt", "true", "false")]
    [InlineData("\"wonen\": \"40:00\"", "\"wonen\": \"40:01\"", "UREN-1", "uitkomst.uitleg.2.invoer.1.waarde", "\"40:00\"", "\"40:01\"")]
    [InlineData("\"tariefpercentage\": 0.95\n", "\"tariefpercentage\": 0.96\n", "BEDRAG-4", "uitkomst.uitleg.16.invoer.2.waarde", "\"95 %\"", "\"96 %\"")]
    [InlineData("\"getal\": 74736.625695643059", "\"getal\": 74736.625695643058", "BEDRAG-1", "uitkomst.uitleg.12.invoer.1.getal", "74736.625695643058", "74736.625695643059")]
    [InlineData("\"formule\": \"wonen + ", "\"formule\": \"wonen - ", "UREN-1", "uitkomst.uitleg.2.formule", "\"wonen - dagbesteding + nacht\"", "\"wonen + dagbesteding + nacht\"")]
    [InlineData("\"regel\": \"UREN-6\"", "\"regel\": \"UREN-5\"", "UREN-6", "uitkomst.uitleg.6.regel", "\"UREN-5\"", "\"UREN-6\"")]
    [InlineData("\"afgetopt\": false,\n    ", "", null, "uitkomst.afgetopt", null, "false")]
    [InlineData("\"afgetopt\": false,\n", "\"afgetopt\": false,\n    \"extra\": 1,\n", null, "uitkomst.extra", "1", null)]
    public void Wie_ook_het_controlegetal_aanpast_wordt_bij_het_narekenen_gevonden(string oud, string nieuw, string? regel, string pad, string? gevonden, string? verwacht)
    {
        var verschilt = Rekenstaat.Lees(Vg7.VervangEnTelNa(oud, nieuw)).Herbereken().Is(Herberekenoordeel.Verschilt);

        Assert.Equal(new Rekenverschil(regel, pad, gevonden, verwacht), verschilt.Rekenverschil);
    }

    [Fact]
    public void Een_dubbel_lid_of_een_andere_volgorde_verschilt()
    {
        var dubbel = Rekenstaat.Lees(Vg7.VervangEnTelNa("\"afgetopt\": false,", "\"afgetopt\": false,\n    \"afgetopt\": false,")).Herbereken().Is(Herberekenoordeel.Verschilt);
        var volgorde = Rekenstaat.Lees(Vg7.VervangEnTelNa("\"jaar\": 2026,\n    \"zorgprofiel\": \"VG7\",\n    \"prestatiecode\"", "\"zorgprofiel\": \"VG7\",\n    \"jaar\": 2026,\n    \"prestatiecode\"")).Herbereken().Is(Herberekenoordeel.Verschilt);

        Assert.Equal(("uitkomst", "uitkomst"), (dubbel.Rekenverschil!.Pad, volgorde.Rekenverschil!.Pad));
    }

    [Fact]
    public void Een_oudere_versie_wordt_alleen_genoemd()
    {
        var identiek = Vg7.VanVersie("0.0.9").Herbereken().Is(Herberekenoordeel.Identiek);
        Assert.True(identiek.AndereVersie);
        Assert.Equal($"identiek; gemaakt met versie 0.0.9, herberekend met {Rekenstaat.HuidigeVersie}", identiek.ToString());

        // Between versions other words are no other outcome, and another figure is.
        Vg7.VanVersie("0.0.9", "\"formule\": \"wonen + ", "\"formule\": \"wonen plus ").Herbereken().Is(Herberekenoordeel.Identiek);
        Vg7.VanVersie("0.0.9", "\"jaarbedrag\": 75444.61", "\"jaarbedrag\": 75544.61").Herbereken().Is(Herberekenoordeel.Verschilt);
        Vg7.VanVersie("0.0.9", "\"afgetopt\": false,\n    ", "").Herbereken().Is(Herberekenoordeel.Verschilt);

        // Another word was not in the receipt when that version made it.
        var bewoord = Rekenstaat.Lees(Vg7.VanVersie("0.0.9").VervangEnTelNa("\"formule\": \"wonen + ", "\"formule\": \"wonen plus ")).Herbereken().Is(Herberekenoordeel.Verschilt);
        Assert.Equal((null, "vingerafdruk.uitkomst"), (bewoord.Rekenverschil!.Regel, bewoord.Rekenverschil.Pad));
    }

    [Theory]
    [InlineData("\"formaat\": \"meerzorg-rekenstaat-2\"", "\"formaat\": \"meerzorg-rekenstaat-3\"", Herberekenoordeel.NieuwerFormaat, "formaat")]
    [InlineData("\"formaat\": \"meerzorg-rekenstaat-2\"", "\"formaat\": \"meerzorg-rekenstaat-1\"", Herberekenoordeel.OuderFormaat, "formaat")]
    [InlineData("\"jaar\": 2026", "\"jaar\": 9999", Herberekenoordeel.JaarOnbekend, "aanvraag.jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": 2025", Herberekenoordeel.AndereParameters, "parameters.id")]
    [InlineData("\"waardehash\": \"", "\"waardehash\": \"0", Herberekenoordeel.AndereParameters, "parameters.id")]
    [InlineData("\"id\": \"2026-", "\"id\": \"2026-0", Herberekenoordeel.AndereParameters, "parameters.id")]
    [InlineData("\"wonen\": \"40:00\"", "\"wonen\": \"40:75\"", Herberekenoordeel.OngeldigeInvoer, "aanvraag.zorg.wonen")]
    [InlineData("\"zorgprofiel\": \"VG7\"", "\"zorgprofiel\": \"VG9\"", Herberekenoordeel.OngeldigeInvoer, "aanvraag.zorgprofiel")]
    public void Wat_niet_te_herberekenen_is_zegt_waarom(string oud, string nieuw, Herberekenoordeel beletsel, string pad)
    {
        var niet = Rekenstaat.Lees(Vg7.VervangEnTelNa(oud, nieuw)).Herbereken().IsNietHerberekend();

        Assert.Equal((beletsel, pad), (niet.Oordeel, Assert.Single(niet.Fouten).Pad));
        Assert.NotEqual($"niet herberekend: {beletsel}", niet.Naam.Nl);
    }

    [Theory]
    [InlineData("\"contextdrempel\": \"0.0715\"", "\"contextdrempel\": \"0.0716\"", "parameters.waardehash")] // the smallest unit
    [InlineData("\"contextdrempel\": \"0.0715\"", "\"contextdrempels\": \"0.0715\"", "parameters.overlays.contextdrempels")]
    public void Een_parameter_die_een_haar_anders_is_wordt_gezien(string oud, string nieuw, string pad)
    {
        var niet = Rekenstaat.Lees(Rekenstaat.Van(Rekentool2026.Met(Eigen), Aanvragen.Vg7).VervangEnTelNa(oud, nieuw)).Herbereken().IsNietHerberekend();

        Assert.Equal((Herberekenoordeel.AndereParameters, pad), (niet.Oordeel, Assert.Single(niet.Fouten).Pad));
    }

    [Fact]
    public void Een_andere_bron_bij_een_eigen_waarde_verschilt()
    {
        var rekenstaat = Rekenstaat.Van(Rekentool2026.Met(Eigen), Aanvragen.Vg7).VervangEnTelNa("\"bron\": \"brief van het zorgkantoor\"", "\"bron\": \"brief van een ander\"");
        Assert.StartsWith("uitkomst.", Rekenstaat.Lees(rekenstaat).Herbereken().Is(Herberekenoordeel.Verschilt).Rekenverschil!.Pad, StringComparison.Ordinal);

        // Also beside a year file of which a remark was corrected: what the receipt says of its own values has to be so.
        var verbeterd = Jaarbestand.Met(2026, json => json["herkomsten"]!["formulier-jaar"]!["opmerking"] = "Een betere opmerking.");
        Assert.Equal(Herberekenoordeel.Verschilt, Rekenstaat.Lees(rekenstaat).Herbereken(_ => new(verbeterd)).Oordeel);
    }

    [Fact]
    public void Een_verbeterde_opmerking_of_een_bevestigde_waarde_laat_een_rekenstaat_geldig()
    {
        var rekenstaat = Rekenstaat.Van(Rekentool.Voor(2022), Aanvragen.Vg7);
        var bevestigd = Jaarbestand.Met(2022, json =>
        {
            foreach (var (_, herkomst) in json["herkomsten"]!.AsObject())
            {
                herkomst!.AsObject().Remove("afleiding");
                (herkomst["status"], herkomst["plaats"], herkomst["opmerking"]) = ("gepubliceerd", "elders", "bevestigd");
            }
        });

        Assert.Contains("(afgeleid", rekenstaat.AlsTekst(), StringComparison.Ordinal); // in a signal, which is gone now
        var identiek = rekenstaat.Herbereken(_ => new(bevestigd)).Is(Herberekenoordeel.Identiek);
        Assert.Equal((false, true), (identiek.AndereWaarden, identiek.AndereDocumentatie));
        Assert.Equal("identiek; de parameters hebben nu een andere bron of opmerking; dat verandert geen uitkomst", identiek.ToString());
        Assert.False(rekenstaat.Herbereken().AndereDocumentatie);
    }

    /// <summary>So a receipt also survives a kind of value that did not exist yet when it was made.</summary>
    [Fact]
    public void Een_andere_waarde_waarop_de_uitkomst_niet_rust_laat_een_rekenstaat_geldig()
    {
        var anders = Jaarbestand.Met(2026, json => json.Zet("26:30:30", "zorgprofielen", "VV8", "prestaties", "Z081", "aftrek"));
        var identiek = Vg7.Herbereken(_ => new(anders)).Is(Herberekenoordeel.Identiek);
        Assert.Equal((true, false), (identiek.AndereWaarden, identiek.AndereDocumentatie));
        Assert.Contains("deze uitkomst rust daar niet op", identiek.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_jaarbestand_dat_een_haar_anders_is_wordt_gezien()
    {
        var anders = Rekentool2026.Parameters.Met(new Overlay("cent", "proef", [new("maximaalEtmaalbedrag", "1683.06")]));

        Assert.Equal(Herberekenoordeel.AndereParameters, Vg7.Herbereken(_ => new Rekentool(anders)).IsNietHerberekend().Oordeel);
    }

    [Theory]
    [InlineData("formaat", null, "formaat", Foutsoort.Ontbreekt)]
    [InlineData("formaat", "\"meerzorg-rekenstaat-01\"", "formaat", Foutsoort.Onleesbaar)]
    [InlineData("formaat", "\"meerzorg-parameters-1\"", "formaat", Foutsoort.Onleesbaar)]
    [InlineData("formaat", "1", "formaat", Foutsoort.VerkeerdType)]
    [InlineData("rekentool", null, "rekentool", Foutsoort.Ontbreekt)]
    [InlineData("parameters", "[]", "parameters", Foutsoort.VerkeerdType)]
    [InlineData("parameters.id", "1", "parameters.id", Foutsoort.VerkeerdType)]
    [InlineData("parameters.waardehash", null, "parameters.waardehash", Foutsoort.Ontbreekt)]
    [InlineData("parameters.documentatiehash", null, "parameters.documentatiehash", Foutsoort.Ontbreekt)]
    [InlineData("parameters.overlays", null, "parameters.overlays", Foutsoort.Ontbreekt)]
    [InlineData("parameters.overlays", "[1]", "parameters.overlays.1", Foutsoort.VerkeerdType)]
    [InlineData("parameters.overlays", "[{ \"overlay\": \"a\", \"waarden\": { \"b\": \"1\" } }]", "parameters.overlays.1.bron", Foutsoort.Ontbreekt)]
    [InlineData("aanvraag", "null", "aanvraag", Foutsoort.VerkeerdType)]
    [InlineData("aanvraag.jaar", null, "aanvraag.jaar", Foutsoort.Ontbreekt)]
    [InlineData("aanvraag.jaar", "2026.5", "aanvraag.jaar", Foutsoort.VerkeerdType)]
    [InlineData("uitkomst", null, "uitkomst", Foutsoort.Ontbreekt)]
    [InlineData("vingerafdruk", null, "vingerafdruk", Foutsoort.Ontbreekt)]
    [InlineData("vingerafdruk.aanvraag", null, "vingerafdruk.aanvraag", Foutsoort.Ontbreekt)]
    [InlineData("controlegetal", null, "controlegetal", Foutsoort.Ontbreekt)]
    [InlineData("meer", "1", "meer", Foutsoort.OnbekendLid)]
    public void Wat_geen_rekenstaat_is_zegt_waar(string pad, string? waarde, string plaats, Foutsoort soort)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Lees(Jsonknip.Verander(Vg7.AlsTekst(), pad, waarde))).Fouten);

        Assert.Equal((soort, plaats), (fout.Soort, fout.Pad));
    }

    [Fact]
    public void Afgebroken_JSON_is_geen_rekenstaat()
    {
        var bytes = Encoding.UTF8.GetBytes(Vg7.AlsTekst());

        Assert.All((int[])[0, 1, 100, bytes.Length / 2, bytes.Length - 2], lengte =>
        {
            Assert.Equal(Foutsoort.GeenJson, Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Lees(bytes.AsSpan(0, lengte))).Fouten).Soort);
            Assert.False(Rekenstaat.IsRekenstaat(bytes.AsSpan(0, lengte)));
        });
        Assert.True(Rekenstaat.IsRekenstaat(bytes));
        Assert.False(Rekenstaat.IsRekenstaat("{ \"formaat\": 1 }"u8));
    }

    [Fact]
    public void Een_groep_is_na_te_rekenen_ook_per_client()
    {
        var groep = Rekenstaat.Van(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "groep", "woning.json")));
        groep.Herbereken().Is(Herberekenoordeel.Identiek);

        var verschilt = Rekenstaat.Lees(groep.VervangEnTelNa("\"nacht\": \"2:00\"", "\"nacht\": \"1:59\"")).Herbereken().Is(Herberekenoordeel.Verschilt);
        Assert.Equal(("UREN-1", "uitkomst.clienten.1.uitleg.2.invoer.3.waarde"), (verschilt.Rekenverschil!.Regel, verschilt.Rekenverschil!.Pad));
    }

    [Fact]
    public void Een_tijd_zonder_einde_kan_er_niet_in()
    {
        var derde = Aanvragen.Vg7 with { Minuren = Uren.Van(1) / 7 };

        Assert.IsType<Meerzorgprofiel>(Rekentool2026.Bereken(derde));
        Assert.Equal("minuren", Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Van(Rekentool2026, derde)).Fouten).Pad);
    }

    [Fact]
    public void Een_ongeldige_aanvraag_geeft_geen_rekenstaat()
    {
        Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Van(Rekentool2026, Aanvragen.Vg7 with { Tariefpercentage = 95 }));
        Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Van("{}"u8));
        Assert.Throws<OngeldigeInvoerException>(() => Rekenstaat.Van("{ \"clienten\": [] }"u8));
        Assert.Throws<NietGepubliceerdException>(() => Rekenstaat.Van(Rekentool2026.Met(Eigen).Streng(), Aanvragen.Vg7));
    }
}
