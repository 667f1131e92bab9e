using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The range that a number of a parameter file must be in.</summary>
internal sealed record Bereik(Func<decimal, bool> Bevat, Tekst Beschrijving)
{
    public static Bereik Positief { get; } = new(getal => getal > 0, new("een getal groter dan 0", "a number above 0"));

    public static Bereik Fractie { get; } = new(getal => getal is > 0 and < 1, new("een getal tussen 0 en 1", "a number between 0 and 1"));
}

/// <summary>Builds checked values from a parameter file and its overlays, collecting every fault with its path.</summary>
internal sealed class Parameterbouwer
{
    private const int HoogsteMeerzorgprofiel = 6;
    private const int MaximaleCijfers = 28;

    private readonly Parameterbestand _bestand;
    private readonly ImmutableArray<Overlay> _overlays;
    private readonly Foutenlijst _fouten;
    private readonly HashSet<string> _paden = new(StringComparer.Ordinal);

    public Parameterbouwer(Parameterbestand bestand, ImmutableArray<Overlay> overlays, Foutenlijst fouten)
    {
        _bestand = bestand;
        _overlays = overlays;
        _fouten = fouten;

        if (bestand.Formaat != Parameterbestand.Versie1)
            Meld(Foutsoort.BuitenBereik, "formaat", $"\"{bestand.Formaat}\"", Tekst.Gelijk($"\"{Parameterbestand.Versie1}\""));
        if (bestand.Geldig.Van.Year != bestand.Jaar || bestand.Geldig.TotEnMet.Year != bestand.Jaar || bestand.Geldig.Van > bestand.Geldig.TotEnMet)
            Meld(Foutsoort.Tegenstrijdig, "geldig", $"{Datum(bestand.Geldig.Van)} – {Datum(bestand.Geldig.TotEnMet)}", new($"een periode in {Jaartal(bestand.Jaar)}", $"a period in {Jaartal(bestand.Jaar)}"));
        foreach (var (sleutel, bron) in bestand.Herkomsten)
        {
            if (bron.Status == Waardestatus.Afgeleid && string.IsNullOrWhiteSpace(bron.Afleiding))
                Meld(Foutsoort.Ontbreekt, $"herkomsten.{sleutel}.afleiding", "niets", new("hoe de waarden zijn afgeleid", "how the values were derived"));
        }

        foreach (var overlay in overlays)
        {
            if (overlay.Jaar is { } jaar && jaar != bestand.Jaar)
                Meld(Foutsoort.Tegenstrijdig, "jaar", Jaartal(bestand.Jaar), new($"{Jaartal(jaar)}, het jaar van overlay \"{overlay.Naam}\"", $"{Jaartal(jaar)}, the year of overlay \"{overlay.Naam}\""));
        }
    }

    public Parameter<decimal> Getal(string pad, Parameterbestand.Bestandswaarde waarde, string eenheid, Bereik bereik)
    {
        var (tekst, herkomst) = Bepaal(pad, waarde, eenheid);
        if (!TryGetal(tekst, out decimal getal) || !bereik.Bevat(getal)) Meld(Foutsoort.BuitenBereik, pad, $"\"{tekst}\"", bereik.Beschrijving);
        return new(pad, getal, getal, eenheid, herkomst);
    }

    public Parameter<Uren> Tijd(string pad, Parameterbestand.Bestandswaarde waarde)
    {
        const string Eenheid = "uren per week";
        var (tekst, herkomst) = Bepaal(pad, waarde, Eenheid);
        if (!Uren.TryParse(tekst, out var uren) || uren.Teken <= 0 || !tekst.Contains(':', StringComparison.Ordinal))
            Meld(Foutsoort.BuitenBereik, pad, $"\"{tekst}\"", new("een tijd groter dan 0:00 als u:mm of u:mm:ss", "a time above 0:00 as h:mm or h:mm:ss"));
        return new(pad, uren, uren.ExacteSeconden, Eenheid, herkomst);
    }

    public ImmutableArray<Parameter<decimal>> Uurtarieven()
    {
        var groepen = Enum.GetNames<Maatwerkgroep>();
        foreach (var onbekend in _bestand.MaatwerkUurtarief.Keys.Except(groepen))
            Meld(Foutsoort.OnbekendLid, $"maatwerkUurtarief.{onbekend}", onbekend, Tekst.Gelijk(string.Join(", ", groepen)));

        var tarieven = ImmutableArray.CreateBuilder<Parameter<decimal>>(groepen.Length);
        foreach (var groep in groepen)
        {
            var pad = $"maatwerkUurtarief.{groep}";
            if (_bestand.MaatwerkUurtarief.TryGetValue(groep, out var waarde)) tarieven.Add(Getal(pad, waarde, "euro per uur", Bereik.Positief));
            else Meld(Foutsoort.Ontbreekt, pad, "niets", new("het uurtarief van de maatwerkgroep", "the hourly rate of the group"));
        }

        return tarieven.ToImmutable();
    }

    public ImmutableArray<Zorgprofielparameters> Profielen()
    {
        foreach (var onbekend in _bestand.Zorgprofielen.Keys.Where(naam => Zorgprofiel.Alle.All(profiel => profiel.Naam != naam)))
            Meld(Foutsoort.OnbekendZorgprofiel, $"zorgprofielen.{onbekend}", onbekend, Tekst.Gelijk(Zorgprofiel.Opsomming));

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var profielen = ImmutableArray.CreateBuilder<Zorgprofielparameters>();
        foreach (var zorgprofiel in Zorgprofiel.Alle)
        {
            if (_bestand.Zorgprofielen.TryGetValue(zorgprofiel.Naam, out var profiel)) profielen.Add(Profiel(zorgprofiel, profiel, codes));
        }

        return profielen.ToImmutable();
    }

    public void MeldOnbekendeOverlaypaden()
    {
        foreach (var overlay in _overlays)
        {
            foreach (var pad in overlay.Waarden.Keys.Where(pad => !_paden.Contains(pad)))
            {
                Meld(
                    Foutsoort.OnbekendLid,
                    pad,
                    $"overlay \"{overlay.Naam}\"",
                    new("een pad van een bestaande waarde, zoals contextdrempel of zorgprofielen.VG7.basisuren",
                        "the path of an existing value, such as contextdrempel or zorgprofielen.VG7.basisuren"));
            }
        }
    }

    private static string Jaartal(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    private static string Datum(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryGetal(string tekst, out decimal getal) =>
        decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out getal)
        && char.IsAsciiDigit(tekst[0])
        && char.IsAsciiDigit(tekst[^1])
        && tekst.Count(char.IsAsciiDigit) <= MaximaleCijfers;

    private Zorgprofielparameters Profiel(Zorgprofiel zorgprofiel, Parameterbestand.Bestandsprofiel profiel, HashSet<string> codes)
    {
        var pad = $"zorgprofielen.{zorgprofiel.Naam}";
        var prestaties = ImmutableArray.CreateBuilder<Prestatie>();
        foreach (var (code, prestatie) in profiel.Prestaties)
        {
            if (!codes.Add(code)) Meld(Foutsoort.Tegenstrijdig, $"{pad}.prestaties.{code}", code, new("een code die één keer voorkomt", "a code that occurs once"));
            if (prestaties.Any(eerder => eerder.Behandeling == prestatie.Behandeling && eerder.Dagbesteding == prestatie.Dagbesteding))
                Meld(Foutsoort.Tegenstrijdig, $"{pad}.prestaties.{code}", code, new("één code per combinatie van behandeling en dagbesteding", "one code per combination of behandeling and dagbesteding"));
            prestaties.Add(new(code, prestatie.Behandeling, prestatie.Dagbesteding, Tijd($"{pad}.prestaties.{code}.aftrek", prestatie.Aftrek)));
        }

        if (prestaties.Count == 0) Meld(Foutsoort.Ontbreekt, $"{pad}.prestaties", "niets", new("ten minste één prestatie", "at least one prestatie"));

        return new(
            zorgprofiel,
            Tijd($"{pad}.basisuren", profiel.Basisuren),
            Getal($"{pad}.indirecteFractie", profiel.IndirecteFractie, "fractie", Bereik.Fractie),
            prestaties.ToImmutable(),
            Ranges($"{pad}.ranges", profiel.Ranges));
    }

    private ImmutableArray<Profielrange> Ranges(string pad, List<Parameterbestand.Bestandsrange> bestandsranges)
    {
        var ranges = ImmutableArray.CreateBuilder<Profielrange>(bestandsranges.Count);
        int vorigProfiel = 0;
        foreach (var (nummer, bestandsrange) in bestandsranges.Index())
        {
            var rangepad = $"{pad}.{nummer + 1}";
            var range = Range(rangepad, bestandsrange);
            if (ranges.Count > 0 && range.Vanaf.Waarde <= ranges[^1].Vanaf.Waarde)
                Meld(Foutsoort.Tegenstrijdig, $"{rangepad}.vanaf", range.Vanaf.Waarde.ToString(), new($"meer dan {ranges[^1].Vanaf.Waarde}, de vorige grens", $"more than {ranges[^1].Vanaf.Waarde}, the previous bound"));
            if (range.Meerzorgprofiel is { } profiel)
            {
                if (profiel <= vorigProfiel)
                    Meld(Foutsoort.Tegenstrijdig, $"{rangepad}.uitkomst", range.Naam.Nl, new("oplopende meerzorgprofielen", "ascending meerzorgprofielen"));
                vorigProfiel = profiel;
            }

            ranges.Add(range);
        }

        if (ranges.Count == 0) Meld(Foutsoort.Ontbreekt, pad, "niets", new("ten minste één range", "at least one range"));
        return ranges.ToImmutable();
    }

    private Profielrange Range(string pad, Parameterbestand.Bestandsrange range)
    {
        var vanaf = Tijd($"{pad}.vanaf", range.Vanaf);
        if (vanaf.Waarde.ExacteSeconden != vanaf.Waarde.ExacteSeconden.RondAf(0))
            Meld(Foutsoort.BuitenBereik, $"{pad}.vanaf", vanaf.Waarde.ToString(), new("een grens in hele seconden", "a bound in whole seconds"));

        int? meerzorgprofiel = null;
        if (range.Uitkomst.StartsWith("meerzorgprofiel ", StringComparison.Ordinal)
            && int.TryParse(range.Uitkomst["meerzorgprofiel ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int nummer)
            && nummer is >= 1 and <= HoogsteMeerzorgprofiel)
        {
            meerzorgprofiel = nummer;
        }
        else if (range.Uitkomst != "maatwerk")
        {
            Meld(Foutsoort.BuitenBereik, $"{pad}.uitkomst", $"\"{range.Uitkomst}\"", Tekst.Gelijk("\"maatwerk\", \"meerzorgprofiel 1\" … \"meerzorgprofiel 6\""));
        }

        if (_fouten.IsGoed($"{pad}.uitkomst") && meerzorgprofiel is null != range.Jaarbedrag is null)
            Meld(Foutsoort.Tegenstrijdig, $"{pad}.jaarbedrag", range.Jaarbedrag?.Waarde ?? "niets", new("een jaarbedrag bij een meerzorgprofiel, geen bij maatwerk", "an amount with a meerzorgprofiel, none with maatwerk"));

        return new(vanaf, meerzorgprofiel, range.Jaarbedrag is { } bedrag ? Getal($"{pad}.jaarbedrag", bedrag, "euro per jaar", Bereik.Positief) : null);
    }

    private (string Tekst, Herkomst Herkomst) Bepaal(string pad, Parameterbestand.Bestandswaarde waarde, string eenheid)
    {
        _paden.Add(pad);
        if (waarde.Eenheid != eenheid) Meld(Foutsoort.BuitenBereik, $"{pad}.eenheid", $"\"{waarde.Eenheid}\"", Tekst.Gelijk($"\"{eenheid}\""));
        if (_overlays.LastOrDefault(overlay => overlay.Waarden.ContainsKey(pad)) is { } overlay)
            return (overlay.Waarden[pad], new(overlay.Bron, $"overlay \"{overlay.Naam}\"", Waardestatus.Eigen));

        if (_bestand.Herkomsten.TryGetValue(waarde.Herkomst, out var bron))
            return (waarde.Waarde, new(bron.Document, bron.Plaats, bron.Status, bron.Afleiding, waarde.Opmerking ?? bron.Opmerking));

        Meld(Foutsoort.OnbekendLid, $"{pad}.herkomst", $"\"{waarde.Herkomst}\"", Tekst.Gelijk(string.Join(", ", _bestand.Herkomsten.Keys)));
        return (waarde.Waarde, new(waarde.Herkomst, "", Waardestatus.Eigen));
    }

    private void Meld(Foutsoort soort, string pad, string gevonden, Tekst verwacht) =>
        _fouten.Meld(soort, pad, Tekst.Gelijk(gevonden), verwacht);
}
