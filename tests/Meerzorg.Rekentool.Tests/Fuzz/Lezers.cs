using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Every way in for text or bytes.</summary>
internal static class Lezers
{
    private const int MeesteZaden = 16;
    private const string Document = "Documentsoort.Lees";

    private static readonly Rekentool Nu = Rekentool.Voor(2026);

    private static readonly Bulkrekentool Kolommen = Bulkrekentool.Voor(Nu.Parameters);

    private static readonly Herijkingsdossier Herijkbaar = Herijkingsdossiers.Vg7(Uren.Van(50), 80_000);

    private static readonly Zorgplan Voorbeeldplan = Invoer.Zorgplan.Lees(Inhoud("pgb/toezicht-en-nacht.json")).Plan;

    private static readonly Groepsaanvraag Voorbeeldgroep = Invoer.Groep.Lees(Inhoud("groep/woning.json")).Invoer;

    private static readonly MethodInfo Typelezer = typeof(Lezers).GetMethod(nameof(VanType), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly ImmutableArray<Lezer> Lijst =
    [
        new("aanvraag", 12, [.. Json("vg7.json", "ggz4w.json", "vv8.json", "dagprogramma/aanvraag.json"), .. Beschreven(AanvraagJson.Document)], ["Invoer.Aanvraag", Document, "Invoer.IsGroep", "Rekenstaat.IsRekenstaat", "Parameterset.IsJaarbestand"], (tekst, nummer) => Gevolg.Van(
            () => Soorten(tekst, () => new Gelezen<Aanvraag>(Invoer.Aanvraag.Lees(tekst, Opties(nummer)))),
            gelezen => Toon(gelezen.Invoer.Bereken()),
            gelezen => Utf8(AanvraagJson.Document, new(gelezen.Invoer.Rekentool.Parameters.Jaar, gelezen.Invoer.Invoer)),
            terug => new(Invoer.Aanvraag.Lees(terug)),
            metPlaats: true)),
        new("groep", 10, [.. Json("groep/woning.json"), .. Beschreven(GroepJson.Document)], ["Invoer.Groep"], (tekst, nummer) => Gevolg.Van(
            () => new Gelezen<Groepsaanvraag>(Invoer.Groep.Lees(tekst, Opties(nummer))),
            gelezen =>
            {
                var uitkomst = gelezen.Invoer.Bereken();
                _ = (uitkomst.ToString(), uitkomst.AlsJson(gelezen.Invoer.Vergelijk(uitkomst), uitleg: true, taal: Taal.Engels), uitkomst.Signalen);
            },
            gelezen => Utf8(GroepJson.Document, new(gelezen.Invoer.Rekentool.Parameters.Jaar, new(gelezen.Invoer.Invoer, gelezen.Invoer.Individueel))),
            terug => new(Invoer.Groep.Lees(terug)),
            metPlaats: true)),
        new("dagprogramma", 8, [.. Json("dagprogramma/weekend-thuis.json", "dagprogramma/twee-medewerkers.json"), .. Beschreven(Dagprogramma.Vorm)], ["Invoer.Dagprogramma"], (tekst, nummer) => Gevolg.Van(
            () => Invoer.Dagprogramma.Lees(tekst, Opties(nummer)),
            gelezen => _ = (gelezen.AlsJson(uitleg: true), gelezen.Toelichting().ToString()),
            gelezen => Utf8(Dagprogramma.Vorm, gelezen.Programma),
            terug => Invoer.Dagprogramma.Lees(terug),
            metPlaats: true)),
        new("termijn", 8, [.. Json("termijn/individueel.json", "termijn/jaargrens.json", "termijn/preventief.json"), .. Beschreven(TermijnJson.Document)], ["Invoer.Termijn"], (tekst, nummer) => Gevolg.Van(
            () => new Gelezen<Termijnaanvraag>(Invoer.Termijn.Lees(tekst, Opties(nummer))),
            gelezen => gelezen.Invoer.Bereken().AlsJson(),
            gelezen => Utf8(TermijnJson.Document, new(gelezen.Invoer.Rekentool.Parameters.Jaar, gelezen.Invoer.Invoer)),
            terug => new(Invoer.Termijn.Lees(terug)),
            metPlaats: true)),
        new("groepstermijn", 8, [.. Json("groepstermijn/woning.json"), .. Beschreven(TermijnJson.Groepsdocument)], ["Invoer.Groepstermijn"], (tekst, nummer) => Gevolg.Van(
            () => new Gelezen<Groepstermijnaanvraag>(Invoer.Groepstermijn.Lees(tekst, Opties(nummer))),
            gelezen =>
            {
                var uitkomst = gelezen.Invoer.Bereken(_ => gelezen.Invoer.Rekentool);
                _ = (uitkomst.ToString(), uitkomst.AlsJson(), uitkomst.Signalen);
            },
            gelezen => Utf8(TermijnJson.Groepsdocument, new(gelezen.Invoer.Rekentool.Parameters.Jaar, gelezen.Invoer.Invoer)),
            terug => new(Invoer.Groepstermijn.Lees(terug)),
            metPlaats: true)),
        new("verhuizing", 8, [.. Json("verhuizing/maatwerk.json", "verhuizing/nieuw-zorgkantoor.json", "verhuizing/verlopen.json"), .. Beschreven(Verhuizing.Vorm)], ["Invoer.Verhuizing"], (tekst, nummer) => Gevolg.Van(
            () => new Gelezen<Verhuizing>(Invoer.Verhuizing.Lees(tekst, Opties(nummer))),
            gelezen => gelezen.Invoer.Bereken().AlsJson(uitleg: true),
            gelezen => Utf8(Verhuizing.Vorm, gelezen.Invoer.Invoer),
            terug => new(Invoer.Verhuizing.Lees(terug)),
            metPlaats: true)),
        new("dossier", 8, [.. Json("dossier/volledig.json", "dossier/onvolledig.json"), .. Beschreven(DossierJson.Document)], ["Invoer.Dossier"], (tekst, nummer) => Gevolg.Van(
            () => Invoer.Dossier.Lees(tekst, Opties(nummer)),
            gelezen => _ = (gelezen.AlsJson(uitleg: true), gelezen.AlsJson(taal: Taal.Engels)))),
        new("situatie", 8, [.. Json("cyclus/aanbieder.json", "cyclus/starter.json"), .. Beschreven(CyclusJson.Document)], ["Invoer.Situatie"], (tekst, _) => Gevolg.Van(
            () => (object)Invoer.Situatie.Lees(tekst),
            gelezen =>
            {
                var (beleid, situatie) = ((Zorgkantoorbeleid, Aanbiedersituatie))gelezen;
                Meerzorgcyclus.Van(situatie, beleid).AlsJson();
            },
            gelezen =>
            {
                var (beleid, situatie) = ((Zorgkantoorbeleid, Aanbiedersituatie))gelezen;
                return Utf8(CyclusJson.Document, new(beleid, situatie));
            },
            terug => Invoer.Situatie.Lees(terug),
            metPlaats: true)),
        new("zorgplan", 8, [.. Json("pgb/eenvoudig.json", "pgb/heraanvraag.json", "pgb/toezicht-en-nacht.json", "pgb/jonge-zorgverleners.json")], ["Invoer.Zorgplan"], (tekst, nummer) => Gevolg.Van(
            () => Plan.Lees(tekst, Opties(nummer)),
            gelezen => gelezen.Rekentool.Beoordeel(gelezen.Zorgplan, gelezen.Heraanvraag).AlsJson(uitleg: true),
            gelezen => Utf8(ZorgplanJson.Document, new(gelezen.Rekentool.Parameters.Jaar, new(gelezen.Zorgplan, gelezen.Heraanvraag))),
            terug => Plan.Lees(terug, null),
            metPlaats: true)),
        new("dossiers", 8, [.. Json("jaarwissel/dossiers.json", "vg5.json")], ["Invoer.Dossiers"], (tekst, nummer) => Gevolg.Van(
            () => (object)Invoer.Dossiers.Lees(tekst, Opties(nummer)),
            gelezen => Jaarvergelijking.Van((ImmutableArray<(string?, Aanvraag)>)gelezen, Rekentool.Voor(2025).Parameters, Nu.Parameters).AlsJson(),
            metPlaats: true)),
        new("rekenstaat", 4, [.. Json("rekenstaat/vg7.json", "rekenstaat/gewijzigd.json"), Nagerekend(Voorbeeldgroep)], ["Rekenstaat.Lees"], (tekst, nummer) => Gevolg.Van(
            () => new Staat(Rekenstaat.Lees(tekst)),
            gelezen =>
            {
                var herberekening = gelezen.Rekenstaat.Herbereken();
                _ = (herberekening.AlsJson(), herberekening.ToString(), herberekening.Bijzonderheden(Taal.Engels));
            },
            gelezen => Encoding.UTF8.GetBytes(gelezen.Tekst),
            terug => new(Rekenstaat.Lees(terug)))),
        new("rekenstaat van een aanvraag", 4, [.. Json("vg7.json", "groep/woning.json", "dagprogramma/aanvraag.json")], ["Rekenstaat.Van"], (tekst, nummer) => Gevolg.Van(
            () => new Staat(Rekenstaat.Van(tekst, Opties(nummer))),
            gelezen =>
            {
                if (gelezen.Rekenstaat.Herbereken().Oordeel != Herberekenoordeel.Identiek) throw new InvalidOperationException("nagerekend is het anders");
            },
            gelezen => Encoding.UTF8.GetBytes(gelezen.Tekst),
            terug => new(Rekenstaat.Lees(terug)),
            metPlaats: true)),
        new("parameters", 4, [new Jsonmutant(Jaarbestand.Kleinste())], ["Parameterset.Lees"], (tekst, nummer) => Gevolg.Van(
            () => new Set(Parameterset.Lees(tekst)),
            gelezen => gelezen.Gebruik(),
            nummer % 10 == 0 ? gelezen => Parameterschrijver.Schrijf(gelezen.Parameters.Bestand) : null,
            terug => new(Parameterset.Lees(terug)),
            metPlaats: true)),
        new("rekentool", 1, [new Jsonmutant(Jaarbestanden.Inhoud(2026))], ["Rekentool.Lees"], (tekst, _) => Gevolg.Van(
            () => Rekentool.Lees(new MemoryStream(tekst)), gelezen => Toon(gelezen.Bereken(Aanvragen.Vg7)), metPlaats: true)),
        new("overlay", 4, [.. Json("overlays/contextdrempel-formulier.json"), Overlays()], ["Overlay.Lees"], (tekst, _) => Gevolg.Van(
            () => Overlay.Lees(tekst), gelezen => new Set(Nu.Parameters.Met(gelezen)).Gebruik(), metPlaats: true)),
        new("pgb-parameters", 2, [new Jsonmutant(Pgbrekentool.Inhoud(2026)), new Jsonmutant(Pgbrekentool.Inhoud(2024))], ["Pgbparameters.Lees"], (tekst, _) => Gevolg.Van(
            () => Pgbparameters.Lees(tekst), gelezen => new Pgbrekentool(gelezen).Beoordeel(Voorbeeldplan).AlsJson(uitleg: true), metPlaats: true)),
        new("beleid", 6, [.. Json("cyclus/eigen-beleid.json"), .. Cyclusbestanden.Beleidsbestanden.Select(naam => new Jsonmutant(Cyclusbestanden.Inhoud(naam)))], ["Zorgkantoorbeleid.Lees"], (tekst, _) => Gevolg.Van(
            () => Zorgkantoorbeleid.Lees(tekst),
            gelezen => Meerzorgcyclus.Van(CyclusJson.Lees(Tests.Cyclus.Situaties.Aanbieder).Situatie, gelezen).AlsJson(),
            gelezen => Utf8(Zorgkantoorbeleid.Vorm, gelezen),
            terug => Zorgkantoorbeleid.Lees(terug),
            metPlaats: true)),
        new("termijnen", 3, [new Jsonmutant(Cyclusbestanden.Inhoud("termijnen"))], [], (tekst, _) => Gevolg.Van(
            () => Termijnen.Lees(tekst, "proef"), _ => { }, gelezen => Utf8(Termijnen.Vorm, gelezen), terug => Termijnen.Lees(terug, "proef"), metPlaats: true)),
        new("herijkingsbeleid", 3, [.. Json("herijking/toets.json"), new Jsonmutant(Utf8(Herijkingsbeleid.Vorm, Herijkingsbeleid.Standaard))], ["Herijkingsbeleid.Lees"], (tekst, nummer) => Gevolg.Van(
            () => Herijkingsbeleid.Lees(tekst),
            gelezen =>
            {
                var herijker = new Herijker(Nu.Parameters, gelezen);
                herijker.Voeg(Herijkbaar);
                if (nummer % 4 == 0) herijker.Bereken(2027).AlsJson();
            },
            gelezen => Utf8(Herijkingsbeleid.Vorm, gelezen),
            terug => Herijkingsbeleid.Lees(terug),
            metPlaats: true)),
        new("dossiers.csv", 10, [.. Tabel("dossiers.csv"), new Tabelmutant(Metpuntkomma("dossiers.csv"))], ["Dossierlezer.Lees", "Dossierlezer.Kenmerk", "Dossierlezer.IsLeeg", "Invoertekst.GeenTekst", "Invoertekst.GeenUtf8"], Dossiertabel),
        new("totaaloverzicht.csv", 4, [Totalen()], ["Totaaloverzicht.Lees"], Dossiertabel),
        new("herijking.csv", 4, [.. Tabel("herijking/dossiers.csv"), new Tabelmutant(Metpuntkomma("herijking/dossiers.csv"))], ["Herijkingslezer.Lees", "Herijkingslezer.Kenmerk"], Herijkingstabel),
        new("formulier", 3, Formulieren(), ["Formulier.Lees"], (werkmap, nummer) => Gevolg.Van(
            () => Formulier.Lees(new MemoryStream(werkmap), nummer % 3 == 0 ? null : new() { MetPersoonsgegevens = nummer % 3 == 1, Indeling = nummer % 6 == 2 ? "2026.01" : null }),
            Gebruik)),
        new("formulierparameters", 1, [new Werkmapmutant(Formuliertabellen.Van(Nu.Parameters, "2026.01").Bytes())], ["Formulierparameters.Lees"], (werkmap, _) => Gevolg.Van(
            () => Formulierparameters.Lees(new MemoryStream(werkmap)), gelezen => Parameterset.Lees(gelezen.AlsJaarbestand()))),
        new("formulier om te vullen", 1, [new Werkmapmutant(Formulierbouwer.Sjabloon())], ["Formulier.Vul"], (werkmap, nummer) => Gevolg.Van(
            () => nummer % 4 == 1 ? Formulier.Vul(new MemoryStream(werkmap), Aanvragen.Vg7, 2026) : Formulier.Vul(new MemoryStream(werkmap), Voorbeeldgroep, nummer % 4 == 3 ? 2025 : 2026), gevuld => Formulier.Lees(new MemoryStream(gevuld)))),
        Notatie<Uren>("uren", ["44:45", "0:00:01", "1999:59:59,999", "44,75", "2000", "44.46", "7"], ["Uren.Parse", "Uren.TryParse"], (string tekst, out Uren uren) => Uren.TryParse(tekst, out uren), tekst => Uren.Parse(tekst, null), uren => uren.ToString("R", CultureInfo.InvariantCulture)),
        Notatie<Zorgprofiel>("zorgprofiel", ["VG7", "zzp 7-vg", "VG7+", "ggz b4", "LVG5", "zg vis 5"], ["Zorgprofiel.Parse", "Zorgprofiel.TryParse"], Zorgprofiel.TryParse!, tekst => Zorgprofiel.Parse(tekst, null), profiel => profiel.Naam),
        Notatie<Bezetting>("bezetting", ["1 op 3", "1:3", "2/10", "1 op 2,5", "1 op 0.33", "10 op 100"], ["Bezetting.Parse", "Bezetting.TryParse"], Bezetting.TryParse, tekst => Bezetting.Parse(tekst, null), bezetting => bezetting.ToString()),
        Notatie<decimal>("getal", ["1.05", "0.95", "10000", "1.730", "12.500", "-3"], ["Invoertekst.TryGetal"], (string tekst, out decimal getal) => Gezegd(Invoertekst.TryGetal(tekst, new("een getal", "a number"), "1.05", waarde => Math.Abs(waarde) < 1_000_000, out getal, out var melding), melding), null, getal => getal.ToString("0.0000########################", CultureInfo.InvariantCulture)),
        Notatie<int>("geheel getal", ["12", "0", "1.000", "2026", "-1"], ["Invoertekst.TryGeheel"], (string tekst, out int getal) => Gezegd(Invoertekst.TryGeheel(tekst, new("een geheel getal", "a whole number"), -10, 10_000, out getal, out var melding), melding), null, getal => getal.ToString(CultureInfo.InvariantCulture)),
        Notatie<DateOnly>("datum", ["2026-01-31", "2028-02-29", "1-2-2026", "2199-12-31"], ["Invoertekst.TryDatum"], (string tekst, out DateOnly datum) => Gezegd(Invoertekst.TryDatum(tekst, out datum, out var melding), melding), null, Meerzorg.Rekentool.Notatie.Datum),
        Notatie<Jaardag>("dag van het jaar", ["1 oktober", "eind februari", "31 december"], [], (string tekst, out Jaardag dag) => (dag = Jaardag.Lees(tekst) ?? default) != default, null, dag => dag.ToString()),
        .. Vormregister.Typen.Where(type => Vorm(type).IsLeesbaar).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (Lezer)Typelezer.MakeGenericMethod(type).Invoke(null, null)!),
    ];

    /// <summary>Every way in, with seeds that are accepted, as far as there are.</summary>
    public static ImmutableArray<Lezer> Alle { get; } = [.. Lijst.Select(lezer => lezer with { Zaden = [.. lezer.Zaden.Where(zaad => lezer.Proef(zaad.Inhoud, 0).Aanvaard).Take(MeesteZaden)] })];

    private delegate bool Probeer<T>(string tekst, out T waarde);

    /// <summary>What System.Text.Json reads of a type.</summary>
    private static Lezer VanType<T>() => new(
        $"JsonSerializer, {typeof(T).Name}",
        2,
        typeof(T) == typeof(Zorgplan) ? [new Jsonmutant(JsonSerializer.SerializeToUtf8Bytes(Voorbeeldplan))]
        : typeof(T) == typeof(Heraanvraag) ? [new Jsonmutant(JsonSerializer.SerializeToUtf8Bytes(Invoer.Zorgplan.Lees(Inhoud("pgb/heraanvraag.json")).Heraanvraag))]
        : [.. Beschreven(Vorm(typeof(T)))],
        ["RekentoolConverter.Read"],
        (tekst, _) => Gevolg.Van(
            () => (object?)JsonSerializer.Deserialize<T>(tekst), _ => { }, gelezen => JsonSerializer.SerializeToUtf8Bytes((T)gelezen), terug => (object?)JsonSerializer.Deserialize<T>(terug)));

    /// <summary>A notation: either both ways read it, or neither; and what was read is written as something that is read as the same.</summary>
    private static Lezer Notatie<T>(string naam, string[] zaden, string[] ingangen, Probeer<T> probeer, Func<string, T>? lees, Func<T, string> schrijf) => new(
        naam, 4, [.. zaden.Select(zaad => new Tekstmutant(zaad))], [.. ingangen], (inhoud, _) => Gevolg.Van(
            () =>
            {
                var tekst = Tekstmutant.Van(inhoud);
                bool gelezen = probeer(tekst, out var waarde);
                if (lees is null) return gelezen ? (object?)waarde : null;
                try
                {
                    var ook = lees(tekst);
                    if (!gelezen || !ook!.Equals(waarde)) throw new InvalidOperationException("Parse leest wat TryParse niet leest");
                }
                catch (FormatException fout) when (!gelezen && fout.Message.Length > 0)
                {
                    return null;
                }

                return waarde;
            },
            _ => { },
            gelezen => Encoding.Unicode.GetBytes(schrijf((T)gelezen)),
            terug => probeer(Tekstmutant.Van(terug), out var waarde) ? waarde : null));

    private static bool Gezegd(bool gelezen, Tekst melding) =>
        gelezen || (melding.Nl.Length > 0 && melding.En.Length > 0) ? gelezen : throw new InvalidOperationException("niets gezegd");

    private static Gevolg Dossiertabel(byte[] inhoud, int nummer) => Gevolg.Van(
        () =>
        {
            using var bestand = new Dossierbestand(new MemoryStream(inhoud));
            var lezer = Rijlezer.Van(bestand, Nu.Parameters, Opties(nummer).Uren);
            var bouwer = new Dossierbouwer();
            while (bestand.Lees())
            {
                if (bestand.IsBeschadigd) continue;
                _ = lezer.Kenmerk(bestand.Velden);
                int voor = bouwer.Aantal;
                var fouten = lezer.Lees(bestand.Velden, bouwer);
                if (bouwer.Aantal - voor != (fouten.IsEmpty ? 1 : 0)) throw new InvalidOperationException("een rij met fouten telt mee, of een zonder niet");
                if (!fouten.IsEmpty && Gevolg.Keur(fouten, metPlaats: false) is { } klacht) throw new InvalidOperationException(klacht);
            }

            return bouwer.Aantal > 0 ? bouwer.Bouw() : null;
        },
        gelezen =>
        {
            int aantal = gelezen.Invoer.Lengte;
            var (klassen, bedragen) = (new Klasse[aantal], new long[aantal]);
            Kolommen.Bereken(gelezen.Invoer, new() { Klasse = klassen, JaarCenten = bedragen, DagCenten = new int[aantal] });
            for (int rij = 0; rij < aantal; rij++)
            {
                var uitkomst = Nu.Bereken(gelezen.Invoer.Aanvraag(rij));
                if (uitkomst.Klasse != klassen[rij] || ((uitkomst as Meerzorgwaardig)?.Jaarbedrag ?? 0) * 100 != bedragen[rij]) throw new InvalidOperationException("in kolommen is het een andere uitkomst");
            }

            foreach (var (_, aanvraag) in gelezen.Overige) Toon(Nu.Bereken(aanvraag));
        });

    private static Gevolg Herijkingstabel(byte[] inhoud, int nummer) => Gevolg.Van(
        () =>
        {
            using var bestand = new Dossierbestand(new MemoryStream(inhoud));
            var herijker = new Herijker(Nu.Parameters);
            var lezer = new Herijkingslezer(bestand.Kop, bestand.Decimaalteken, herijker, Opties(nummer).Uren);
            while (bestand.Lees())
            {
                if (bestand.IsBeschadigd) continue;
                _ = lezer.Kenmerk(bestand.Velden);
                var fouten = lezer.Lees(bestand.Velden, out var plaats);
                if (plaats is null == fouten.IsEmpty) throw new InvalidOperationException("een plaats met fouten, of geen zonder");
                if (!fouten.IsEmpty && Gevolg.Keur(fouten, metPlaats: false) is { } klacht) throw new InvalidOperationException(klacht);
            }

            return herijker.Aantal > 0 ? herijker : null;
        },
        herijker =>
        {
            // Few dossiers are few to calibrate by, so one that fits is added.
            herijker.Voeg(Herijkbaar);
            if (nummer % 20 == 0) herijker.Bereken(2027).AlsJson();
        });

    private static void Gebruik(Formulier formulier)
    {
        _ = (formulier.AlsJson(), formulier.GegevensAlsJson("f"), formulier.ToString(), string.Join('\n', formulier.Bevindingen), formulier.Dossiers.Length, formulier.Termijnaanvragen.Length);
        if (!formulier.IsLeesbaar) return;
        var vergelijking = Formuliervergelijking.Van(formulier);
        Totaaloverzicht.Rijen(vergelijking, "naam");
        var json = Encoding.UTF8.GetBytes(formulier.AlsJson()!);
        bool isGelijk = formulier.Aanvraag is { } aanvraag ? aanvraag == Invoer.Aanvraag.Lees(json).Invoer : formulier.Groep!.Equals(Invoer.Groep.Lees(json).Invoer);
        if (!isGelijk) throw new InvalidOperationException($"het JSON van het formulier zegt iets anders: {formulier.AlsJson()}");
    }

    private static void Toon(Uitkomst uitkomst) =>
        _ = (uitkomst.ToString(), uitkomst.Toelichting().ToString(), uitkomst.AlsJson(uitleg: true), uitkomst.AlsJson(taal: Taal.Engels), uitkomst.Signalen, uitkomst.Grondslag);

    /// <summary>What kind of document a text is, is said of every text.</summary>
    private static T Soorten<T>(byte[] tekst, Func<T> lees)
    {
        _ = (Invoer.IsGroep(tekst), Rekenstaat.IsRekenstaat(tekst), Parameterset.IsJaarbestand(tekst));
        return lees();
    }

    private static Leesopties Opties(int nummer) => new() { Uren = (Urennotatie)(nummer % 3) };

    private static byte[] Inhoud(string voorbeeld) => File.ReadAllBytes(Projectmap.Pad("voorbeelden", voorbeeld));

    private static IEnumerable<IMutant> Json(params string[] voorbeelden) => voorbeelden.Select(naam => new Jsonmutant(Inhoud(naam)));

    private static IEnumerable<IMutant> Tabel(string voorbeeld) => [new Tabelmutant(Inhoud(voorbeeld))];

    /// <summary>The same table as a spreadsheet in Dutch writes it.</summary>
    private static byte[] Metpuntkomma(string voorbeeld) => Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(Inhoud(voorbeeld)).Replace(',', ';').Replace('.', ','));

    /// <summary>Documents with every member and notation that a description has; always the same.</summary>
    private static IEnumerable<IMutant> Beschreven(Vorm vorm) =>
        Vormgenerator.Waarde(vorm).Sample(60, new Rnd(20260101, 1), 20).Select(document => new Jsonmutant(Encoding.UTF8.GetBytes(document?.ToJsonString() ?? "null")));

    private static Jsonmutant Nagerekend(Groepsaanvraag groep) => new(Encoding.UTF8.GetBytes(Rekenstaat.Van(Nu, groep).AlsTekst()));

    private static Jsonmutant Overlays() => new("""
        { "$schema": "overlay-1.schema.json", "overlay": "naam", "bron": "bron", "jaar": 2026,
          "waarden": { "contextdrempel": "0.07", "zorgprofielen.VG7.ranges.2.vanaf": "15:22:07", "zorgprofielen.VG7.ranges.3.jaarbedrag": "74736.63", "nachtstandaard": "3:00", "dagenPerJaar": "366" } }
        """u8.ToArray());

    private static Tabelmutant Totalen()
    {
        var programma = Invoer.Dagprogramma.Lees(Inhoud("dagprogramma/weekend-thuis.json")).Programma;
        var formulieren = (Formulier[])[Formulierbouwer.Van(Voorbeeldgroep).Lees(), Formulierbouwer.Van(Aanvragen.Vg7 with { Zorg = default }, programma).Lees()];
        var rijen = formulieren.SelectMany(formulier => Totaaloverzicht.Rijen(Formuliervergelijking.Van(formulier), "naam"));
        return new(Encoding.UTF8.GetBytes(string.Join('\n', [string.Join(';', Totaaloverzicht.Kolommen), .. rijen.Select(rij => string.Join(';', rij.Select(cel => decimal.TryParse(cel, CultureInfo.InvariantCulture, out _) ? cel.Replace('.', ',') : cel)))])));
    }

    private static ImmutableArray<IMutant> Formulieren()
    {
        var programma = Invoer.Dagprogramma.Lees(Inhoud("dagprogramma/weekend-thuis.json")).Programma;
        return
        [
            new Werkmapmutant(Formulierbouwer.Van(Aanvragen.Vg7, programma).Bytes()),
            new Werkmapmutant(Formulierbouwer.Van(Aanvragen.Vg7, programma, "2025.01", preventief: true).MetFormules().Bytes()),
            new Werkmapmutant(Formulierbouwer.Van(Voorbeeldgroep).Bytes()),
            new Werkmapmutant(Formulierbouwer.Van(Aanvragen.Vg7, programma).MetTussenstanden().Bytes()),
        ];
    }

    private static byte[] Utf8<T>(Vorm<T> vorm, T waarde) => Encoding.UTF8.GetBytes(Jsonopmaak.Tekst(json => vorm.Schrijf(json, waarde, default)));

    private static Vorm Vorm(Type type) => (Vorm)typeof(Vormregister).GetMethod(nameof(Vormregister.Van))!.MakeGenericMethod(type).Invoke(null, null)!;

    /// <summary>What was read, equal to another that says the same, whatever the calculator.</summary>
    private sealed record Gelezen<T>(Ingelezen<T> Invoer)
    {
        public bool Equals(Gelezen<T>? other) => other is not null && Invoer.Invoer!.Equals(other.Invoer.Invoer) && Invoer.Individueel.SequenceEqual(other.Invoer.Individueel);

        public override int GetHashCode() => Invoer.Invoer!.GetHashCode();
    }

    private sealed record Plan(Pgbrekentool Rekentool, Zorgplan Zorgplan, Heraanvraag? Heraanvraag)
    {
        public static Plan Lees(byte[] tekst, Leesopties? opties) => Invoer.Zorgplan.Lees(tekst, opties) is var (rekentool, plan, heraanvraag) ? new(rekentool, plan, heraanvraag) : null!;

        public bool Equals(Plan? other) => other is not null && Zorgplan == other.Zorgplan && Heraanvraag == other.Heraanvraag;

        public override int GetHashCode() => Zorgplan.GetHashCode();
    }

    private sealed record Staat(Rekenstaat Rekenstaat)
    {
        public string Tekst => Rekenstaat.AlsTekst();

        public bool Equals(Staat? other) => other is not null && Tekst == other.Tekst;

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tekst);
    }

    private sealed record Set(Parameterset Parameters)
    {
        public bool Equals(Set? other) => other is not null && Parameters.Waardehash == other.Parameters.Waardehash && Parameters.Documentatiehash == other.Parameters.Documentatiehash;

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Parameters.Waardehash);

        public void Gebruik()
        {
            _ = (Parameters.Bevindingen, Parameters.Controleer(), Parameters.ToString());
            Toon(new Rekentool(Parameters).Bereken(Aanvragen.Vg7));
            Jaarvergelijking.Van([("a", Aanvragen.Vg7)], Nu.Parameters, Parameters).AlsJson();
        }
    }
}
