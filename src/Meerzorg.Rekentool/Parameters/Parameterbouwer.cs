using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Builds checked values from a parameter file and its overlays, collecting every fault with its path.</summary>
[Regel("PARAM-1", "PARAM-2", "PARAM-4")]
internal sealed class Parameterbouwer : Waardebouwer
{
    private const int HoogsteMeerzorgprofiel = 6;

    private static readonly Tekst Padvoorbeelden = new(
        "contextdrempel of zorgprofielen.VG7.basisuren", "contextdrempel or zorgprofielen.VG7.basisuren");

    private readonly Parameterbestand _bestand;
    private readonly Foutenlijst _fouten;

    public Parameterbouwer(Parameterbestand bestand, ImmutableArray<Overlay> overlays, Foutenlijst fouten)
        : base(bestand.Jaar, bestand.Herkomsten, overlays, Padvoorbeelden, fouten)
    {
        _bestand = bestand;
        _fouten = fouten;

        if (bestand.Formaat != Parameterbestand.Versie1)
            Meld(Foutsoort.BuitenBereik, "formaat", Aanhaling.Tussen(bestand.Formaat).Nl, Tekst.Gelijk($"\"{Parameterbestand.Versie1}\""), "PARAM-1");
        if (bestand.Geldig.Van.Year != bestand.Jaar || bestand.Geldig.TotEnMet.Year != bestand.Jaar || bestand.Geldig.Van > bestand.Geldig.TotEnMet)
            Meld(Foutsoort.Tegenstrijdig, "geldig", $"{Notatie.Datum(bestand.Geldig.Van)} – {Notatie.Datum(bestand.Geldig.TotEnMet)}", new($"een periode in {Jaartal(bestand.Jaar)}", $"a period in {Jaartal(bestand.Jaar)}"), "PARAM-1");
        ControleerHerkomsten();
    }

    public ImmutableArray<Parameter<decimal>> Uurtarieven()
    {
        var groepen = Enum.GetNames<Maatwerkgroep>();
        foreach (var onbekend in _bestand.MaatwerkUurtarief.Keys.Except(groepen))
            Meld(Foutsoort.OnbekendLid, $"maatwerkUurtarief.{onbekend}", onbekend, Tekst.Gelijk(string.Join(", ", groepen)), "PARAM-1");

        var tarieven = ImmutableArray.CreateBuilder<Parameter<decimal>>(groepen.Length);
        foreach (var groep in groepen)
        {
            var pad = $"maatwerkUurtarief.{groep}";
            if (_bestand.MaatwerkUurtarief.TryGetValue(groep, out var waarde)) tarieven.Add(Getal(pad, waarde, "euro per uur", Bereik.Positief));
            else Meld(Foutsoort.Ontbreekt, pad, "niets", new("het uurtarief van de maatwerkgroep", "the hourly rate of the group"), "PARAM-1");
        }

        return tarieven.ToImmutable();
    }

    public Indexatie? Indexatie()
    {
        if (_bestand.Indexatie is not { } indexatie) return null;
        if (indexatie.VanJaar == _bestand.Jaar)
            Meld(Foutsoort.Tegenstrijdig, "indexatie.vanJaar", $"{indexatie.VanJaar}", new("een ander jaar dan dat van het bestand", "another year than that of the file"), "PARAM-12");
        return new(
            indexatie.VanJaar,
            Getal("indexatie.maal", indexatie.Maal, "euro per dag", Bereik.Positief),
            Getal("indexatie.door", indexatie.Door, "euro per dag", Bereik.Positief));
    }

    public Onderbouwing Onderbouwing()
    {
        const string Pad = "onderbouwing";
        var onderbouwing = _bestand.Onderbouwing;
        var banden = onderbouwing.Geldbanden.Select((band, i) => Getal($"{Pad}.geldbanden.{i + 1}", band, "euro per jaar", Bereik.Positief)).ToImmutableArray();
        if (banden.Length != HoogsteMeerzorgprofiel)
            Meld(Foutsoort.BuitenBereik, $"{Pad}.geldbanden", $"{banden.Length}", Tekst.Gelijk($"{HoogsteMeerzorgprofiel}"), "PARAM-7");
        return new(
            Tarieven($"{Pad}.tarievenBehandeling", onderbouwing.TarievenBehandeling),
            Tarieven($"{Pad}.tarievenOverig", onderbouwing.TarievenOverig),
            Getal($"{Pad}.aandeelContextkosten", onderbouwing.AandeelContextkosten, "fractie", Bereik.Fractie),
            Getal($"{Pad}.aandeelDossiersMetContextkosten", onderbouwing.AandeelDossiersMetContextkosten, "fractie", Bereik.Fractie),
            Getal($"{Pad}.geldbandenMaximaalEtmaalbedrag", onderbouwing.GeldbandenMaximaalEtmaalbedrag, "euro per dag", Bereik.Positief),
            banden);
    }

    private ImmutableArray<Parameter<decimal>> Tarieven(string pad, Dictionary<string, Parameterbestand.Bestandswaarde> tarieven)
    {
        if (tarieven.Count == 0) Meld(Foutsoort.Ontbreekt, pad, "niets", new("ten minste één tarief", "at least one tariff"), "PARAM-10");
        return [.. tarieven.Select(tarief => Getal($"{pad}.{tarief.Key}", tarief.Value, "euro per uur", Bereik.Positief))];
    }

    public ImmutableArray<Zorgprofielparameters> Profielen()
    {
        foreach (var onbekend in _bestand.Zorgprofielen.Keys.Where(naam => Zorgprofiel.Alle.All(profiel => profiel.Naam != naam)))
            Meld(Foutsoort.OnbekendZorgprofiel, $"zorgprofielen.{onbekend}", onbekend, Tekst.Gelijk(Zorgprofiel.Opsomming), "PARAM-1");

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var profielen = ImmutableArray.CreateBuilder<Zorgprofielparameters>();
        foreach (var zorgprofiel in Zorgprofiel.Alle)
        {
            if (_bestand.Zorgprofielen.TryGetValue(zorgprofiel.Naam, out var profiel)) profielen.Add(Profiel(zorgprofiel, profiel, codes));
        }

        return profielen.ToImmutable();
    }

    private Zorgprofielparameters Profiel(Zorgprofiel zorgprofiel, Parameterbestand.Bestandsprofiel profiel, HashSet<string> codes)
    {
        var pad = $"zorgprofielen.{zorgprofiel.Naam}";
        var prestaties = ImmutableArray.CreateBuilder<Prestatie>();
        foreach (var (code, prestatie) in profiel.Prestaties)
        {
            if (!codes.Add(code)) Meld(Foutsoort.Tegenstrijdig, $"{pad}.prestaties.{code}", code, new("een code die één keer voorkomt", "a code that occurs once"), "PARAM-4");
            if (prestaties.Any(eerder => eerder.Behandeling == prestatie.Behandeling && eerder.Dagbesteding == prestatie.Dagbesteding))
                Meld(Foutsoort.Tegenstrijdig, $"{pad}.prestaties.{code}", code, new("één code per combinatie van behandeling en dagbesteding", "one code per combination of behandeling and dagbesteding"), "PARAM-4");
            prestaties.Add(new(code, prestatie.Behandeling, prestatie.Dagbesteding, Tijd($"{pad}.prestaties.{code}.aftrek", prestatie.Aftrek)));
        }

        if (prestaties.Count == 0) Meld(Foutsoort.Ontbreekt, $"{pad}.prestaties", "niets", new("ten minste één prestatie", "at least one prestatie"), "PARAM-4");

        return new(
            zorgprofiel,
            Tijd($"{pad}.basisuren", profiel.Basisuren),
            Getal($"{pad}.indirecteFractie", profiel.IndirecteFractie, "fractie", Bereik.Fractie),
            profiel.Grensverschuiving is { } verschuiving ? Getal($"{pad}.grensverschuiving", verschuiving, "fractie", Bereik.Fractie) : null,
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
                Meld(Foutsoort.Tegenstrijdig, $"{rangepad}.vanaf", range.Vanaf.Waarde.ToString(), new($"meer dan {ranges[^1].Vanaf.Waarde}, de vorige grens", $"more than {ranges[^1].Vanaf.Waarde}, the previous bound"), "PARAM-2");
            if (range.Meerzorgprofiel is { } profiel)
            {
                if (profiel <= vorigProfiel)
                    Meld(Foutsoort.Tegenstrijdig, $"{rangepad}.uitkomst", range.Naam.Nl, new("oplopende meerzorgprofielen", "ascending meerzorgprofielen"), "PARAM-2");
                vorigProfiel = profiel;
            }

            ranges.Add(range);
        }

        if (ranges.Count == 0) Meld(Foutsoort.Ontbreekt, pad, "niets", new("ten minste één range", "at least one range"), "PARAM-2");
        return ranges.ToImmutable();
    }

    private Profielrange Range(string pad, Parameterbestand.Bestandsrange range)
    {
        var vanaf = Tijd($"{pad}.vanaf", range.Vanaf);
        if (vanaf.Waarde.ExacteSeconden != vanaf.Waarde.ExacteSeconden.RondAf(0))
            Meld(Foutsoort.BuitenBereik, $"{pad}.vanaf", vanaf.Waarde.ToString(), new("een grens in hele seconden", "a bound in whole seconds"), "PARAM-2");

        int? meerzorgprofiel = null;
        if (range.Uitkomst.StartsWith("meerzorgprofiel ", StringComparison.Ordinal)
            && int.TryParse(range.Uitkomst["meerzorgprofiel ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int nummer)
            && nummer is >= 1 and <= HoogsteMeerzorgprofiel)
        {
            meerzorgprofiel = nummer;
        }
        else if (range.Uitkomst != "maatwerk")
        {
            Meld(Foutsoort.BuitenBereik, $"{pad}.uitkomst", $"\"{range.Uitkomst}\"", Tekst.Gelijk("\"maatwerk\", \"meerzorgprofiel 1\" … \"meerzorgprofiel 6\""), "PARAM-2");
        }

        if (_fouten.IsGoed($"{pad}.uitkomst") && meerzorgprofiel is null != range.Jaarbedrag is null)
            Meld(Foutsoort.Tegenstrijdig, $"{pad}.jaarbedrag", range.Jaarbedrag?.Waarde ?? "niets", new("een jaarbedrag bij een meerzorgprofiel, geen bij maatwerk", "an amount with a meerzorgprofiel, none with maatwerk"), "PARAM-2");

        return new(vanaf, meerzorgprofiel, range.Jaarbedrag is { } bedrag ? Getal($"{pad}.jaarbedrag", bedrag, "euro per jaar", Bereik.Positief) : null);
    }
}
