using System.Collections.Concurrent;
using System.Diagnostics;
using Meerzorg.Rekentool.Tests.Fuzz;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>Damaged parameter files: each is refused with faults that say where, or accepted with all checks holding; never anything else.</summary>
[Trait("Duur", "lang")]
public class BeschadigdTests
{
    private const int Blokken = 100;
    private const int Blok = 1000; // mutants per seed
    private const int Steekproef = 10; // one in so many is written again, which costs more than the rest together

    private static readonly TimeSpan Hangt = TimeSpan.FromSeconds(30); // thousands of times what one takes, also on a machine that is busy

    /// <summary>One in twenty is of a year file, the others are of a file that has one of everything: small, so that there can be many.</summary>
    [Fact]
    public void Honderdduizend_beschadigde_bestanden_worden_geweigerd_of_deugen()
    {
        var (klein, heel) = (new Jsonmutant(Jaarbestand.Kleinste()), Rekentool.Jaren.Select(jaar => new Jsonmutant(Jaarbestanden.Inhoud(jaar))).ToArray());
        var klachten = new ConcurrentQueue<string>();
        int geweigerd = 0, aanvaard = 0;

        Parallel.For(0, Blokken, blok =>
        {
            var toeval = new Random(blok);
            for (int nummer = 0; nummer < Blok && klachten.Count < 5; nummer++)
            {
                var mutant = (nummer % 20 == 0 ? heel[toeval.Next(heel.Length)] : klein).Beschadig(toeval, null);
                var (klacht, isAanvaard) = Beoordeel(mutant, herschrijf: nummer % Steekproef == 1);
                Interlocked.Increment(ref isAanvaard ? ref aanvaard : ref geweigerd);
                if (klacht is not null) klachten.Enqueue($"zaad {blok}, nummer {nummer}: {klacht}");
            }
        });

        Assert.Empty(klachten);
        Assert.Equal(Blokken * Blok, geweigerd + aanvaard);
        Assert.InRange(aanvaard, 5_000, 50_000); // both ways out are taken often
    }

    /// <summary>Not by chance: each value in turn something that it cannot be, each member in turn away or twice.</summary>
    [Fact]
    public void Elke_waarde_en_elk_lid_op_zich()
    {
        var mutanten = new Jsonmutant(Jaarbestand.Kleinste()).ElkOpZich().ToList();
        var klachten = new ConcurrentQueue<string>();
        Parallel.ForEach(mutanten, mutant =>
        {
            if (Beoordeel(mutant, herschrijf: false) is { Klacht: { } klacht }) klachten.Enqueue(klacht);
        });

        Assert.Empty(klachten.Take(5));
        Assert.InRange(mutanten.Count, 1_000, 10_000);
    }

    [Fact]
    public void Beschadigde_overlays_worden_geweigerd_of_passen()
    {
        var overlay = new Jsonmutant("""
            { "$schema": "overlay-1.schema.json", "overlay": "naam", "bron": "bron", "jaar": 2026,
              "waarden": { "contextdrempel": "0.07", "zorgprofielen.VG7.ranges.2.vanaf": "15:22:07", "zorgprofielen.VG7.ranges.3.jaarbedrag": "74736.63" } }
            """u8.ToArray());
        var klachten = new ConcurrentQueue<string>();
        int aanvaard = 0;
        Parallel.For(0, 4, blok =>
        {
            var toeval = new Random(blok);
            for (int nummer = 0; nummer < Blok / 2; nummer++)
            {
                var mutant = overlay.Beschadig(toeval, null);
                try
                {
                    if (Klacht(Rekentool.Voor(2026).Parameters.Met(Overlay.Lees(mutant)), herschrijf: false) is { } klacht) klachten.Enqueue(klacht);
                    Interlocked.Increment(ref aanvaard);
                }
                catch (OngeldigeParametersException fout)
                {
                    if (fout.Fouten.IsEmpty || fout.Fouten.Any(een => een.Pad.Length == 0 && een.Tekstplaats is null)) klachten.Enqueue(fout.Message);
                }
                catch (Exception fout)
                {
                    klachten.Enqueue($"{fout}\n{Convert.ToBase64String(mutant)}");
                }
            }
        });

        Assert.Empty(klachten.Take(5));
        Assert.InRange(aanvaard, 100, Blok);
    }

    [Fact]
    public void Onbeschadigd_worden_ze_aanvaard() =>
        Assert.All([Jaarbestand.Kleinste(), .. Rekentool.Jaren.Select(Jaarbestanden.Inhoud)], bestand => Assert.Equal((null, true), Beoordeel(bestand, herschrijf: true)));

    private static (string? Klacht, bool IsAanvaard) Beoordeel(byte[] tekst, bool herschrijf)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            var set = Parameterset.Lees(tekst, "beschadigd");
            return (Klacht(set, herschrijf) ?? (herschrijf ? GeweigerdDoorSchema(tekst) : null) ?? Traag(), true);
        }
        catch (OngeldigeParametersException fout)
        {
            return (Klacht(fout, tekst) ?? Traag(), false);
        }
        catch (Exception fout)
        {
            return ($"{fout}\n{Convert.ToBase64String(tekst)}", false);
        }

        string? Traag() => Stopwatch.GetElapsedTime(begin) > Hangt ? $"duurt te lang\n{Convert.ToBase64String(tekst)}" : null;
    }

    /// <summary>The schema does not refuse what the reader accepts.</summary>
    private static string? GeweigerdDoorSchema(byte[] tekst) => Schema.Van("parameters-1").Gebrek(Jsontekst.ZonderMerkteken(tekst).ToArray()) is { } gebrek
        ? $"aanvaard, maar niet door het schema: {gebrek}\n{Convert.ToBase64String(tekst)}"
        : null;

    /// <summary>A refusal says at least one thing, and of each where in the text it is.</summary>
    private static string? Klacht(OngeldigeParametersException fout, byte[] tekst)
    {
        int regels = tekst.AsSpan().Count((byte)'\n') + 1;
        return fout.Fouten.Length > 0
            && fout.Fouten.All(een => een.Tekstplaats is { } plaats && plaats.Regel >= 1 && plaats.Regel <= regels && plaats.Kolom >= 1 && plaats.Kolom <= tekst.Length + 1)
            && fout.In(Taal.Engels).Length > 0
                ? null
                : $"geen plaats: {fout.Message}\n{Convert.ToBase64String(tekst)}";
    }

    /// <summary>What must hold of a set that was accepted, checked apart from the checks of the library.</summary>
    private static string? Klacht(Parameterset set, bool herschrijf)
    {
        if (set.Bevindingen.Any(bevinding => bevinding.Ernst == Ernst.Fout)) return "aanvaard met een fout";
        foreach (var waarde in set.Waarden())
        {
            if (waarde.ExacteWaarde.Teken <= 0) return $"niet positief: {waarde}";
            if (waarde.Eenheid == "fractie" && waarde.ExacteWaarde >= 1) return $"geen fractie: {waarde}";
            if (waarde.Herkomst.Document is null || waarde.Herkomst.Plaats is null) return $"geen herkomst: {waarde}";
        }

        var ontbreekt = Zorgprofiel.Alle.Where(profiel => set.Van(profiel) is null && !(profiel.VanafJaar > 0)).ToList();
        if (ontbreekt.Count > 0) return $"onvolledig: {string.Join(", ", ontbreekt)}";
        if (set.Zorgprofielen.SelectMany(profiel => profiel.Prestaties).GroupBy(prestatie => prestatie.Code).Any(groep => groep.Count() > 1)) return "dubbele prestatiecode";
        return set.Zorgprofielen.Select(profiel => Klacht(set, profiel)).FirstOrDefault(klacht => klacht is not null) ?? Bruikbaar(set, herschrijf);
    }

    private static string? Klacht(Parameterset set, Zorgprofielparameters profiel)
    {
        bool Gewaarschuwd(string regel, Parameter waarde) => set.Bevestigd.Bevat(waarde.Pad) || set.Bevindingen.Any(bevinding => bevinding.Regel == regel && bevinding.Veld == waarde.Pad);
        var ranges = profiel.Ranges;
        if (ranges.IsEmpty || profiel.Prestaties.DistinctBy(prestatie => (prestatie.Behandeling, prestatie.Dagbesteding)).Count() != profiel.Prestaties.Length) return $"{profiel}: geen of dubbelzinnige klassen";
        if (ranges.Any(range => (range.Meerzorgprofiel is null) != (range.Jaarbedrag is null) || decimal.Truncate(range.Vanaf.Waarde.Seconden) != range.Vanaf.Waarde.Seconden)) return $"{profiel}: range";
        if (ranges[0].Vanaf.Waarde.Seconden != profiel.Basisuren.Waarde.Seconden * set.Drempelfractie.Waarde && !Gewaarschuwd("PARAM-3", ranges[0].Vanaf)) return $"{profiel}: eerste grens";
        foreach (var prestatie in profiel.Prestaties)
        {
            bool past = prestatie is { Behandeling: true, Dagbesteding: true } ? prestatie.Aftrek.Waarde == profiel.Basisuren.Waarde : prestatie.Aftrek.Waarde < profiel.Basisuren.Waarde;
            if (!past && !Gewaarschuwd("PARAM-13", prestatie.Aftrek)) return $"{profiel}: aftrek {prestatie}";
        }

        var bedragen = ranges.Select(range => range.Jaarbedrag).OfType<Parameter<decimal>>().ToList();
        if (ranges.Zip(ranges.Skip(1)).Any(paar => paar.First.Vanaf.Waarde >= paar.Second.Vanaf.Waarde)) return $"{profiel}: grenzen lopen niet op";
        if (bedragen.Zip(bedragen.Skip(1)).Any(paar => paar.First.Waarde >= paar.Second.Waarde && !Gewaarschuwd("PARAM-8", paar.Second))) return $"{profiel}: bedragen lopen niet op";
        return bedragen.Any(bedrag => bedrag.Waarde / set.DagenPerJaar.Waarde > set.MaximaalEtmaalbedrag.Waarde && !Gewaarschuwd("PARAM-6", bedrag)) ? $"{profiel}: boven het maximum" : null;
    }

    /// <summary>It calculates the application of the README, or refuses it typed; and written again it is the same.</summary>
    private static string? Bruikbaar(Parameterset set, bool herschrijf)
    {
        try
        {
            var uitkomst = new Rekentool(set).Bereken(Aanvragen.Vg7);
            if (uitkomst is Meerzorgwaardig { MetSurplus.ExactPerJaar.Teken: <= 0 }) return "geen bedrag";
        }
        catch (OngeldigeInvoerException)
        {
            // VG7 inclusive of both has lost its prestatie.
        }

        return !herschrijf || Parameterset.Lees(Parameterschrijver.Schrijf(set.Bestand)) is var weer && weer.Waardehash == set.Waardehash && weer.Documentatiehash == set.Documentatiehash ? null : "herschreven is het een ander bestand";
    }
}
